import { describeScreens } from './every-screen'

describe('every screen of the network', () => describeScreens(['administrator', 'nobody']))
