declare module 'virtual:catalogue/*' {
  const messages: Record<string, import('@lingui/core').MessageDescriptor['id']>
  export default messages
}
