/** The writer of the Atlassian Document Format, in which Confluence and Jira in the cloud keep their texts. */
@NullMarked
package dev.postmortem.render.adf;

import org.jspecify.annotations.NullMarked;
