package dev.postmortem.validation.internal.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.internal.text.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DurationPhrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The shop was down for 35 minutes",
                "The shop was down for about 35 minutes",
                "The shop was down for approx. 35 minutes",
                "The shop was down for ~35 minutes",
                "The shop was down for a total of 35 minutes",
                "The shop was down for\n35 minutes",
                "It recovered in 9 min",
                "It recovered after roughly 9 min",
                "It lasted two hours",
                "It took 35 minutes to restore the service",
                "Writes were not restored for 35 minutes",
                "Writes could not be served for 35 minutes after the failover",
                "A write-outage for 35 minutes",
                "35 minutes of downtime",
                "35 minutes of partial downtime",
                "35 minutes total outage",
                "A 35-minute outage"
            })
    void how_long_a_phase_was_is_read(String text) {
        assertThat(DurationPhrases.of(Prose.of(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Backups are kept for 35 minutes",
                "The shop was down. Backups are kept for 35 minutes",
                "It recovered, 35 minutes were left",
                "The shop was down for (35 minutes)",
                "The job of 35 minutes failed",
                "35 minutes, downtime and all",
                "35 minutes of one long outage",
                "It recovered in 4 min",
                "The file was downloaded for 35 minutes",
                "`down` for 35 minutes"
            })
    void how_long_anything_else_was_is_not(String text) {
        assertThat(DurationPhrases.of(Prose.of(text))).isEmpty();
    }
}
