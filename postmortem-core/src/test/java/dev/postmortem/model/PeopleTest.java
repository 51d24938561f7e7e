package dev.postmortem.model;

import static dev.postmortem.model.ResponderRole.INCIDENT_COMMANDER;
import static dev.postmortem.model.ResponderRole.SCRIBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PeopleTest {

    private static final Participant DANA = Participant.builder()
            .name("Dana Reyes")
            .role(SCRIBE)
            .handle("@dana")
            .email("dana@example.org")
            .team("Database platform")
            .build();

    private static final Participant SAM = Participant.of("Sam Okafor");

    private static final People EVERYBODY = People.builder()
            .addAuthor(DANA)
            .addReviewer(DANA)
            .addResponder(DANA)
            .build();

    @Test
    void people_are_named_in_one_line_each() {
        People people = People.builder()
                .author("Dana Reyes")
                .reviewer("Lee Park")
                .responder("Kim Vo")
                .responder("Sam Okafor", INCIDENT_COMMANDER)
                .build();

        assertThat(people.authors()).containsExactly(Participant.of("Dana Reyes"));
        assertThat(people.reviewers()).containsExactly(Participant.of("Lee Park"));
        assertThat(people.responders()).containsExactly(Participant.of("Kim Vo"), SAM.withRole(INCIDENT_COMMANDER));
    }

    @Test
    void a_lambda_tells_more_of_somebody() {
        People people = People.builder()
                .author("Sam Okafor", p -> p.team("Author"))
                .reviewer("Sam Okafor", p -> p.team("Reviewer"))
                .responder("Sam Okafor", SCRIBE, p -> p.team("Responder"))
                .build();

        assertThat(people.authors()).containsExactly(SAM.withTeam("Author"));
        assertThat(people.reviewers()).containsExactly(SAM.withTeam("Reviewer"));
        assertThat(people.responders())
                .containsExactly(SAM.withTeam("Responder").withRole(SCRIBE));
    }

    @Test
    void a_builder_keeps_who_is_there() {
        People more = EVERYBODY.toBuilder()
                .addAuthor(p -> p.name("Sam Okafor"))
                .addReviewer(p -> p.name("Sam Okafor"))
                .addResponder(p -> p.name("Sam Okafor"))
                .build();

        assertThat(more).isEqualTo(new People(List.of(DANA, SAM), List.of(DANA, SAM), List.of(DANA, SAM)));
    }

    @Test
    void a_plain_list_replaces_who_is_there() {
        People others = EVERYBODY.toBuilder()
                .authors(List.of(SAM))
                .reviewers(List.of(SAM))
                .responders(List.of(SAM))
                .build();

        assertThat(others).isEqualTo(new People(List.of(SAM), List.of(SAM), List.of(SAM)));
    }

    @Test
    void plus_appends() {
        People more = EVERYBODY.plusAuthor(SAM).plusReviewer(SAM).plusResponder(SAM);

        assertThat(more).isEqualTo(new People(List.of(DANA, SAM), List.of(DANA, SAM), List.of(DANA, SAM)));
    }

    @Test
    void somebody_without_a_name_is_an_error_that_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> People.builder().addAuthor(p -> p.team("Database platform")))
                .withMessageContaining("Participant.name is missing");
    }

    @Test
    void people_show_themselves_on_one_short_line() {
        assertThat(DANA).hasToString("Participant[\"Dana Reyes\" scribe]");
        assertThat(SAM).hasToString("Participant[\"Sam Okafor\"]");
        assertThat(EVERYBODY).hasToString("People[authors=1, reviewers=1, responders=1]");
    }

    @Test
    void blank_texts_and_a_broken_address_are_violations() {
        Participant blank =
                Participant.builder().name(" ").handle("").email("").team(" ").build();

        assertThat(Violations.placesIn(People.builder().addAuthor(blank).build()))
                .containsExactly("authors[0].email", "authors[0].handle", "authors[0].name", "authors[0].team");
        assertThat(Violations.messagesFor(SAM.withEmail("dana")))
                .containsExactly("must be an e-mail address such as dana@example.org");
    }

    @Test
    void reviewers_and_responders_are_checked_too() {
        assertThat(Violations.placesIn(
                        People.builder().reviewer(" ").responder(" ").build()))
                .containsExactly("responders[0].name", "reviewers[0].name");
    }

    @Test
    void a_full_section_breaks_no_constraint() {
        assertThat(Violations.placesIn(EVERYBODY)).isEmpty();
    }

    @Test
    void both_jacksons_write_the_same_and_read_it_back() {
        JsonRoundTrip.assertLossless(EVERYBODY);
    }
}
