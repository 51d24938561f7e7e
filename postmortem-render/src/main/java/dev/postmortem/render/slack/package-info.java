/** Cards and threads for Slack, as messages of Block Kit. */
@NullMarked
package dev.postmortem.render.slack;

import org.jspecify.annotations.NullMarked;
