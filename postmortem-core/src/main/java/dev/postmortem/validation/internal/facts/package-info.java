/** What several rules have to know about an incident, derived once from the postmortem. */
@NullMarked
package dev.postmortem.validation.internal.facts;

import org.jspecify.annotations.NullMarked;
