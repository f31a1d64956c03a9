const timeline = Dateline.create('#here', {
  items: [
    { id: 'orbit', title: 'First human in orbit', date: '1961-04-12' },
    { id: 'moon', title: 'First steps on the Moon', date: '1969-07' },
    { id: 'wrong', title: 'No such month', date: '1969-13' },
  ],
})
timeline.addEventListener('error', (event) => {
  document.querySelector('#problem').textContent = event.detail.message
})
