package dev.postmortem.validation.internal;

import dev.postmortem.validation.PersonDirectory;
import dev.postmortem.validation.Vocabulary;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * What the host told about itself when it built the validator.
 *
 * @param clock its clock, if rules may speak of today
 * @param people the people it knows
 * @param vocabulary the words and teams it knows
 * @param locale the language of messages
 */
public record Host(Optional<Clock> clock, PersonDirectory people, Vocabulary vocabulary, Locale locale) {}
