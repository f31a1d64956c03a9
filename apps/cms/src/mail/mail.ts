import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config, EmailAdapter } from 'payload'

const SENDER = 'Dateline'

interface MailOptions {
  /** `null` prints mail on the console instead. */
  readonly smtpUrl: string | null
  readonly from: string
}

/** How the CMS sends mail: through the SMTP server, or onto the console where there is none. */
export function mailThrough({ smtpUrl, from }: MailOptions): Config['email'] {
  if (smtpUrl === null) return consoleMail(from)
  return nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: SENDER,
    skipVerify: true,
    transportOptions: { url: smtpUrl },
  })
}

function consoleMail(from: string): EmailAdapter<void> {
  return () => ({
    name: 'console',
    defaultFromAddress: from,
    defaultFromName: SENDER,
    async sendEmail({ to, subject, text, html }) {
      console.log(`\nMail to ${String(to)}: ${subject ?? ''}\n${String(text ?? readable(String(html ?? '')))}\n`)
    },
  })
}

/** The words and the addresses of a mail, without its markup. */
function readable(html: string): string {
  return html
    .replace(/<a[^>]*href="([^"]*)"[^>]*>[^<]*<\/a>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
