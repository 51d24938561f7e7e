/** Cards for Microsoft Teams, as messages with an Adaptive Card. */
@NullMarked
package dev.postmortem.render.teams;

import org.jspecify.annotations.NullMarked;
