package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is named by what its readers see of a postmortem, because a name is read as well. */
final class EditionTest {

    private final Edition internal = Edition.internal(Path.of("out"));
    private final Edition published = Edition.published(Path.of("out"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INC-7   | Orders: writes stalled               | inc-7   | inc-7",
                "PAY-812 | Orders: writes stalled               | pay-812 | orders-writes-stalled",
                "        | Dana Reyes restarted the primary     | dana-reyes-restarted-the-primary"
                        + " | incident-commander-restarted-the-primary",
                "        | db-1.prod.internal lost its disk     | db-1-prod-internal-lost-its-disk | host-lost-its-disk",
                "        | Mail to dana@acme.com at 10.0.0.7    | mail-to-dana-acme-com-at-10-0-0-7"
                        + " | mail-to-address-at-address"
            })
    void the_name_of_what_is_published_holds_nothing_that_was_withheld(
            @Nullable String id, String title, String inside, String outside) {
        Postmortem postmortem = postmortem(id, title);

        assertThat(Edition.nameOf(internal.of(postmortem))).isEqualTo(inside);
        assertThat(Edition.nameOf(published.of(postmortem))).isEqualTo(outside);
    }

    private static Postmortem postmortem(@Nullable String id, String title) {
        Postmortem.Builder builder = Postmortem.builder()
                .title(title)
                .people(people -> people.responder("Dana Reyes", ResponderRole.INCIDENT_COMMANDER));
        return id == null ? builder.build() : builder.id(id).build();
    }
}
