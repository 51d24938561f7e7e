/** Writers of the action items on their own, for spreadsheets, calendars and trackers. */
@NullMarked
package dev.postmortem.render.action;

import org.jspecify.annotations.NullMarked;
