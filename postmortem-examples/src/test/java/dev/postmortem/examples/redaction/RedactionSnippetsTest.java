package dev.postmortem.examples.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Link;
import dev.postmortem.redaction.Placeholder;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.redaction.StandardRedactor;
import dev.postmortem.redaction.TextMask;
import dev.postmortem.render.Renderers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The snippets of docs/redaction.md. */
final class RedactionSnippetsTest {

    private final Postmortem postmortem = OrdersIndexMigration.postmortem();

    @Test
    void the_public_page_names_nobody() {
        // tag::redact[]
        Postmortem forEverybody = Redactor.standard().redact(postmortem, Audience.PUBLIC);

        String page = Renderers.markdown().render(forEverybody);
        // end::redact[]

        assertThat(page).doesNotContain("Dana Reyes", "Sam Okafor").contains("incident commander");
    }

    @Test
    void an_element_is_narrowed_and_a_link_is_opened() {
        // tag::narrow[]
        Postmortem told = postmortem.toBuilder()
                .actionItems(a -> a.action("Review who holds superuser rights", i -> i.audience(Audience.ORGANISATION)))
                .addLink(Link.of("Status page", "https://status.acme.com/i/142").forEverybody())
                .build();
        // end::narrow[]

        Postmortem seen = Redactor.standard().redact(told, Audience.PUBLIC);
        assertThat(seen.actionItems().items())
                .hasSameSizeAs(postmortem.actionItems().items());
        assertThat(seen.links()).hasSize(1);
    }

    @Test
    void a_house_adds_what_it_knows() {
        // tag::extend[]
        List<Participant> directory = List.of(Participant.of("Robin Vale"));

        Redactor house = StandardRedactor.builder()
                .hidePeople(directory) // whom the document does not list
                .hideHosts("zeus", "hera") // names that do not look like machines
                .hideWords("Project Falcon", "Globex") // projects and customers
                .publicSites("status.acme.com", "postgresql.org")
                .mask(TextMask.replacing("CUST-[0-9]{4}", "[customer]"))
                .field("TimelineEvent.source", Audience.CUSTOMERS)
                .field("Postmortem.severity", Audience.ORGANISATION)
                .build();
        // end::extend[]

        Postmortem seen =
                house.redact(postmortem.withTitle("Robin moved CUST-0042 of Globex to zeus"), Audience.PUBLIC);
        assertThat(seen.title()).isEqualTo("[person] moved [customer] of [name] to [host]");
        assertThat(seen.severity()).isEmpty();
    }

    @Test
    void placeholders_speak_another_language() {
        // tag::language[]
        Redactor german = StandardRedactor.builder()
                .placeholder(Placeholder.PERSON, "[Person]")
                .placeholder(Placeholder.HOST, "[Rechner]")
                .role(ResponderRole.INCIDENT_COMMANDER, "[Einsatzleitung]")
                .build();
        // end::language[]

        assertThat(german.redact(postmortem.withTitle("Sam Okafor startet db-1 neu"), Audience.PUBLIC)
                        .title())
                .isEqualTo("[Einsatzleitung] startet [Rechner] neu");
    }

    @Test
    void redactors_stand_in_a_row() {
        // tag::chain[]
        Redactor withoutActions = (version, audience) -> audience == Audience.PUBLIC
                ? version.withActionItems(version.actionItems().withItems())
                : version;

        Redactor redactor = Redactor.standard().andThen(withoutActions);
        // end::chain[]

        assertThat(redactor.redact(postmortem, Audience.PUBLIC).actionItems().items())
                .isEmpty();
    }
}
