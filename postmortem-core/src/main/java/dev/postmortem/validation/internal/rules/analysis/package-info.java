/** Rules about causes and how they are told. */
@NullMarked
package dev.postmortem.validation.internal.rules.analysis;

import org.jspecify.annotations.NullMarked;
