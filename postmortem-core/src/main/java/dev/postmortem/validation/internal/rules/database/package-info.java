/** Rules about what is particular to databases. */
@NullMarked
package dev.postmortem.validation.internal.rules.database;

import org.jspecify.annotations.NullMarked;
