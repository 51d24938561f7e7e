/** The writer of Markdown for GitHub, GitLab and readers of CommonMark. */
@NullMarked
package dev.postmortem.render.markdown;

import org.jspecify.annotations.NullMarked;
