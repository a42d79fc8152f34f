#!/usr/bin/env node
// Committed, and not the compiled file itself: npx links it once and needs it to exist and to be
// executable from then on, which a file that a build rewrites is not.
import '../dist/lib/cli/main.js';
