import { expect, it } from 'vitest'
import { quantile, spreadOf } from './statistics'

it('takes the middle reading, or the mean of the two in the middle', () => {
  expect(quantile([9, 1, 5], 0.5)).toBe(5)
  expect(quantile([9, 1, 5, 6], 0.5)).toBe(5.5)
})

it('reaches from the least to the most', () => {
  expect(quantile([3, 1, 2], 0)).toBe(1)
  expect(quantile([3, 1, 2], 1)).toBe(3)
})

it('orders by number, not by word', () => {
  expect(quantile([100, 20, 3], 0.5)).toBe(20)
})

it('lets one wild reading move the most, and not the median', () => {
  const calm = Array.from({ length: 99 }, () => 1)
  expect(spreadOf([...calm, 1000])).toMatchObject({ median: 1, iqr: 0, most: 1000, readings: 100 })
})

it('finds the 99th percentile near the end', () => {
  expect(spreadOf(Array.from({ length: 101 }, (_, index) => index))).toMatchObject({ median: 50, iqr: 50, p99: 99 })
})

it('does not change the readings', () => {
  const readings = [3, 1, 2]
  spreadOf(readings)
  expect(readings).toEqual([3, 1, 2])
})

it('keeps an endless reading endless', () => {
  expect(quantile([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.5)).toBe(Number.POSITIVE_INFINITY)
})

it('makes no figure of nothing', () => {
  expect(spreadOf([])).toBeNull()
  expect(() => quantile([], 0.5)).toThrow(RangeError)
  expect(() => quantile([1, Number.NaN], 0.5)).toThrow(RangeError)
})
