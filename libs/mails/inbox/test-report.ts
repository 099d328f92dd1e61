interface Report {
  readonly messageId: string
  readonly recipient: string
  readonly status?: string
  readonly action?: string
}

/** As mail servers write them (RFC 3464), with the head of what they return. */
export function report({ messageId, recipient, status = '5.1.1', action = 'failed' }: Report): string {
  return [
    'From: MAILER-DAEMON@mx.kommune.example',
    'To: post@kompetanseloftet.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.kommune.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1 User',
    '    unknown',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    'Subject: Hei',
    '',
    '--b--',
    '',
  ].join('\r\n')
}
