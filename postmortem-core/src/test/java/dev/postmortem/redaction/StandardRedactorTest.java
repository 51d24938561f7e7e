package dev.postmortem.redaction;

import static dev.postmortem.model.value.Audience.CUSTOMERS;
import static dev.postmortem.model.value.Audience.ORGANISATION;
import static dev.postmortem.model.value.Audience.PUBLIC;
import static dev.postmortem.model.value.Audience.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.Sufficiency;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.IdOrigin;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Owner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StandardRedactorTest {

    private static final Redactor REDACTOR = Redactor.standard();

    private static final Postmortem NARROWED = Postmortem.builder()
            .title("Writes stall")
            .timeline(t -> t.untimed(EventKind.CHANGE, "Seen by all, see TL-2 and TL-3")
                    .addEvent(e -> e.kind(EventKind.CHANGE)
                            .text("The team's own")
                            .audience(TEAM)
                            .measure("3", "things nobody else knows"))
                    .addEvent(
                            e -> e.kind(EventKind.CHANGE).text("The customers'").audience(CUSTOMERS)))
            .mitigation(m -> m.attempt("Stopped it", a -> a.addresses("RC-1", "RC-2")))
            .rootCause(r -> r.technicalCause("Open", c -> c.id("RC-1").jointlyWith("RC-2", "RC-3"))
                    .technicalCause("Closed", c -> c.id("RC-2").audience(ORGANISATION))
                    .technicalCause("Open too", c -> c.id("RC-3").causedBy("TL-1", "TL-2", "TL-9")))
            .build();

    @Test
    void the_team_sees_the_postmortem_itself() {
        assertThat(REDACTOR.redact(NARROWED, TEAM)).isSameAs(NARROWED);
    }

    @Test
    void what_has_nothing_to_hide_is_the_same() {
        Postmortem plain = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.untimed(EventKind.CHANGE, "It began"))
                .build();

        assertThat(REDACTOR.redact(plain, PUBLIC)).isSameAs(plain);
    }

    @ParameterizedTest
    @CsvSource({"ORGANISATION, 2", "CUSTOMERS, 2", "PUBLIC, 1"})
    void an_element_is_seen_by_the_circle_that_it_names(Audience audience, int events) {
        assertThat(REDACTOR.redact(NARROWED, audience).timeline().events()).hasSize(events);
    }

    @Test
    void no_reference_leads_to_an_element_that_is_left_out() {
        Postmortem seen = REDACTOR.redact(NARROWED, PUBLIC);

        assertThat(seen.mitigation().attempts().get(0).addresses()).containsExactly("RC-1");
        assertThat(seen.rootCause().causes().get(1).causedBy()).containsExactly("TL-1");
    }

    @Test
    void no_text_names_an_element_that_is_left_out() {
        assertThat(REDACTOR.redact(NARROWED, CUSTOMERS)
                        .timeline()
                        .events()
                        .get(0)
                        .text())
                .isEqualTo("Seen by all, see [withheld] and TL-3");
    }

    @Test
    void a_cause_is_not_called_sufficient_with_fewer_others_than_it_needed() {
        assertThat(REDACTOR.redact(NARROWED, PUBLIC).rootCause().causes().get(0).sufficiency())
                .isEmpty();
        assertThat(REDACTOR.redact(NARROWED, ORGANISATION).rootCause().causes())
                .extracting(Cause::sufficiency)
                .contains(Optional.of(Sufficiency.jointlyWith("RC-2", "RC-3")));
    }

    @Test
    void a_milestone_of_a_part_is_not_told_as_one_of_the_whole() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.addEvent(e -> e.kind(EventKind.RECOVERY)
                        .text("It is back")
                        .milestone(Milestone.RECOVERED, "no-such-component")))
                .build();

        assertThat(REDACTOR.redact(postmortem, PUBLIC)
                        .timeline()
                        .events()
                        .get(0)
                        .milestones())
                .isEmpty();
    }

    @Test
    void systems_are_told_by_name_and_not_by_id() {
        Postmortem postmortem = Postmortem.builder()
                .title("orders-pg-eu stalls")
                .systems(s -> s.service("orders-pg-eu", "Orders").service("web", "Shop"))
                .timeline(t -> t.addEvent(e -> e.kind(EventKind.CHANGE)
                        .text("orders-pg-eu went away, orders-pg-eu-old did not; the web stayed")
                        .component("orders-pg-eu")))
                .build();

        Postmortem seen = REDACTOR.redact(postmortem, PUBLIC);

        assertThat(seen.title()).isEqualTo("Orders stalls");
        assertThat(seen.systems().services())
                .extracting(service -> service.id())
                .containsExactly("service-1", "service-2");
        assertThat(seen.timeline().events().get(0).components()).containsExactly("service-1");
        assertThat(seen.timeline().events().get(0).text())
                .isEqualTo("Orders went away, orders-pg-eu-old did not; the web stayed");
    }

    @Test
    void a_number_in_place_of_an_actions_name_is_no_id_that_it_keeps() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .actionItems(a -> a.action("One", i -> i.id("orders-pg-eu")).action("Two", i -> i.id("AI-2")))
                .build();

        assertThat(REDACTOR.redact(postmortem, ORGANISATION)).isEqualTo(postmortem);
        assertThat(REDACTOR.redact(postmortem, CUSTOMERS).actionItems().items())
                .extracting(ActionItem::id, ActionItem::idOrigin)
                .containsExactly(
                        tuple("AI-1", Optional.of(IdOrigin.ASSIGNED)), tuple("AI-2", Optional.<IdOrigin>empty()));
    }

    @Test
    void people_are_told_by_role_and_those_without_one_are_not_told() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .people(p -> p.author("Dana Reyes")
                        .reviewer("Sam Okafor")
                        .addResponder(o -> o.name("Sam Okafor")
                                .role(ResponderRole.INCIDENT_COMMANDER)
                                .handle("@sam")
                                .email("sam@acme.com")
                                .team("Storage")))
                .build();

        Postmortem seen = REDACTOR.redact(postmortem, PUBLIC);

        Participant commander = Participant.builder()
                .name("[incident commander]")
                .role(ResponderRole.INCIDENT_COMMANDER)
                .build();
        assertThat(seen.people().authors()).isEmpty();
        assertThat(seen.people().responders()).containsExactly(commander);
        assertThat(REDACTOR.redact(postmortem, ORGANISATION).people()).isEqualTo(postmortem.people());
    }

    @Test
    void customers_see_which_team_or_role_owns_an_action_and_the_public_no_owner() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .people(p -> p.addResponder(o -> o.name("Sam Okafor").team("Storage"))
                        .responder("Kim Lund", ResponderRole.SCRIBE))
                .actionItems(a -> a.action("One", i -> i.owner(Owner.person("Sam Okafor")))
                        .action("Two", i -> i.owner(Owner.person("Kim Lund")))
                        .action("Three", i -> i.owner(Owner.person("Robin Vale")))
                        .action("Four", i -> i.owner(Owner.team("Checkout"))))
                .build();

        assertThat(REDACTOR.redact(postmortem, CUSTOMERS).actionItems().items())
                .extracting(item -> item.owner().orElse(null))
                .containsExactly(Owner.team("Storage"), Owner.role("[scribe]"), null, Owner.team("Checkout"));
        assertThat(REDACTOR.redact(postmortem, PUBLIC).actionItems().items())
                .extracting(ActionItem::owner)
                .containsOnly(Optional.empty());
    }

    @Test
    void a_link_is_public_if_somebody_said_so() {
        Link told = Link.of("Status", "https://status.acme.com/7").onlyFor(PUBLIC);
        Link site = Link.of("Docs", "https://docs.acme.com/locks");
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .addLink(told)
                .addLink(site)
                .addLink(Link.of("Wiki", "https://wiki.acme.com/x"))
                .addLink(Link.of("Inside", "https://wiki.corp/x").onlyFor(PUBLIC))
                .addLink(Link.of("Secret", "https://a:hunter22@acme.io/x").onlyFor(PUBLIC))
                .build();

        Redactor redactor =
                StandardRedactor.builder().publicSites("docs.acme.com").build();

        assertThat(redactor.redact(postmortem, PUBLIC).links()).containsExactly(told, site);
        assertThat(redactor.redact(postmortem, ORGANISATION).links())
                .extracting(Link::title)
                .containsExactly("Status", "Docs", "Wiki", "Inside");
    }

    @Test
    void a_link_that_holds_a_hidden_word_is_withheld_also_of_a_public_site() {
        Link told = Link.of("Status", "https://status.acme.com/7");
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .people(p -> p.author("Dana Reyes"))
                .addLink(told)
                .addLink(Link.of("Word", "https://status.acme.com/globex"))
                .addLink(Link.of("Escaped", "https://status.acme.com/gl%6Fbex"))
                .addLink(Link.of("Person", "https://status.acme.com/by/dana-reyes"))
                .addLink(Link.of("Mask", "https://status.acme.com/CUST-42"))
                .addLink(Link.of("Mask inside", "https://status.acme.com/hush"))
                .build();

        Redactor redactor = houseThatHides();

        assertThat(redactor.redact(postmortem, PUBLIC).links()).containsExactly(told);
        assertThat(redactor.redact(postmortem, ORGANISATION).links())
                .extracting(Link::title)
                .containsExactly("Status", "Word", "Escaped", "Person", "Mask");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-globex-outage, '', 2026-03-[name]-outage",
        "CUST-42, '', [customer]",
        "2026-03-robin-okafor, '', 2026-03-[person]",
        "2026-03-globexy-outage, 2026-03-globexy-outage, 2026-03-globexy-outage"
    })
    void an_incident_whose_id_holds_a_hidden_word_has_none_outside(String id, String seen, String inText) {
        Postmortem postmortem =
                Postmortem.builder().id(id).title(id + " stalls").build();

        Postmortem told = houseThatHides().redact(postmortem, PUBLIC);

        assertThat(told.id().orElse("")).isEqualTo(seen);
        assertThat(told.title()).isEqualTo(inText + " stalls");
        assertThat(houseThatHides().redact(postmortem, ORGANISATION).id()).contains(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            robin vale      | Vale, Robin restarted the primary     | [person] restarted the primary
            robin vale      | R. Vale and Robin did                  | [person] and [person] did
            dana reyes      | Dana restarted the primary            | [person] restarted the primary
            dana reyes      | Reyes, Dana and d.reyes did           | [person] and [person] did
            bell hooks      | bell hooks asked, Hooks decided       | [person] asked, [person] decided
            Storage on-call | Storage filled up, storage on-call saw | Storage filled up, [person] saw
            Orders lead     | Orders went away                      | Orders went away
            """)
    void a_person_may_be_listed_in_small_letters_and_a_role_is_none(String listed, String text, String expected) {
        Redactor redactor = StandardRedactor.builder().hidePeople(listed).build();

        assertThat(told(redactor, text, PUBLIC)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Işıl Yıldız, IŞIL YILDIZ",
        "Işıl Yıldız, Isil Yildiz",
        "Νίκος Παππάς, ΝΙΚΟΣ ΠΑΠΠΑΣ",
        "Łukasz Wróbel, Lukasz Wrobel",
        "Lukasz Wrobel, Łukasz Wróbel",
        "Jørgen Weiß, JORGEN WEISS",
        "Ægir Þórsson, aegir.thorsson"
    })
    void a_name_is_found_in_capitals_and_in_the_letters_of_any_keyboard(String listed, String written) {
        Redactor redactor = StandardRedactor.builder().hidePeople(listed).build();

        assertThat(told(redactor, written + " restarted the primary", PUBLIC))
                .isEqualTo("[person] restarted the primary");
    }

    @Test
    void a_team_with_accents_that_is_listed_among_people_is_no_person() {
        Postmortem postmortem = Postmortem.builder()
                .title("Posted to equipedonnees")
                .owningTeam("Équipe Données")
                .people(p -> p.author("Équipe Données"))
                .build();

        assertThat(REDACTOR.redact(postmortem, PUBLIC).title()).isEqualTo("Posted to equipedonnees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_orders-eu1", "orders-eu1_", "//orders_eu"})
    void where_a_database_runs_is_hidden_with_the_signs_around_it(String cluster) {
        Postmortem postmortem = Postmortem.builder()
                .title("It ran on " + cluster + " then")
                .systems(s -> s.database("orders", "Orders", DatabaseEngine.POSTGRESQL, d -> d.cluster(cluster)))
                .build();

        assertThat(REDACTOR.redact(postmortem, PUBLIC).title()).isEqualTo("It ran on [name] then");
    }

    @Test
    void names_of_the_same_words_are_hidden_with_the_signs_of_each() {
        Postmortem postmortem = Postmortem.builder()
                .title("It ran on orders-eu1 in orders_eu1 then")
                .systems(s -> s.database(
                        "orders",
                        "Orders",
                        DatabaseEngine.POSTGRESQL,
                        d -> d.cluster("orders-eu1").namespace("orders_eu1")))
                .build();

        assertThat(REDACTOR.redact(postmortem, PUBLIC).title()).isEqualTo("It ran on [name] in [name] then");
    }

    @Test
    void what_goes_on_before_a_leading_sign_is_another_name() {
        Postmortem postmortem = Postmortem.builder()
                .title("It ran on old_orders-eu1 then")
                .systems(s -> s.database("orders", "Orders", DatabaseEngine.POSTGRESQL, d -> d.cluster("_orders-eu1")))
                .build();

        assertThat(REDACTOR.redact(postmortem, PUBLIC).title()).isEqualTo("It ran on old_orders-eu1 then");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", " status.acme.com", "https://status.acme.com", "status.acme.com:443", "acme.com/x"})
    void a_public_site_that_is_no_host_is_refused(String site) {
        StandardRedactor.Builder builder = StandardRedactor.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.publicSites("docs.acme.com", site))
                .withMessage("A public site is \"" + site
                        + "\": give the name of its host alone, for example \"status.acme.com\"");
    }

    @Test
    void evidence_is_the_organisations_unless_somebody_said_otherwise() {
        Evidence open = Evidence.builder()
                .label("Errors per minute")
                .url("https://status.acme.com/g")
                .query("SELECT 1")
                .excerpt("raw lines")
                .audience(PUBLIC)
                .build();
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.addEvent(e -> e.kind(EventKind.SYMPTOM)
                        .text("Errors rose")
                        .addEvidence(open)
                        .addEvidence(Evidence.note("A screenshot"))))
                .build();

        assertThat(REDACTOR.redact(postmortem, PUBLIC)
                        .timeline()
                        .events()
                        .get(0)
                        .evidence())
                .containsExactly(Evidence.builder()
                        .label("Errors per minute")
                        .url("https://status.acme.com/g")
                        .audience(PUBLIC)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"INC-142, INC-142", "gitlab-2017-01-31, gitlab-2017-01-31", "PAY-812,"})
    void an_incident_keeps_its_id_unless_that_is_the_key_of_a_tracker(String id, String seen) {
        Postmortem postmortem =
                Postmortem.builder().id(id).title(id + " stalls").build();

        assertThat(REDACTOR.redact(postmortem, PUBLIC).id()).isEqualTo(Optional.ofNullable(seen));
        assertThat(REDACTOR.redact(postmortem, PUBLIC).title())
                .isEqualTo((seen == null ? "[ticket]" : seen) + " stalls");
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "TEAM", mode = EnumSource.Mode.EXCLUDE)
    void the_hosts_own_data_stays_with_the_team(Audience audience) {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .putAttribute("acme.ticket", "4711")
                .build();

        assertThat(REDACTOR.redact(postmortem, audience).attributes()).isEqualTo(Map.of());
    }

    @Test
    void a_title_does_not_grow_longer_than_a_title_may_be() {
        Postmortem postmortem =
                Postmortem.builder().title("@a ".repeat(99) + "end").build();

        assertThat(REDACTOR.redact(postmortem, PUBLIC).title()).hasSize(300).endsWith("…");
    }

    @Test
    void what_was_made_for_the_organisation_is_redacted_further_as_the_original_is() {
        Postmortem inside = REDACTOR.redact(NARROWED, ORGANISATION);

        assertThat(REDACTOR.redact(inside, CUSTOMERS).timeline())
                .isEqualTo(REDACTOR.redact(NARROWED, CUSTOMERS).timeline());
    }

    @Test
    void a_house_adds_what_it_hides() {
        Redactor redactor = StandardRedactor.builder()
                .hidePeople(List.of(Participant.builder()
                        .name("Robin Vale")
                        .role(ResponderRole.SCRIBE)
                        .build()))
                .hideHosts("zeus")
                .hideWords("Project Falcon")
                .mask(TextMask.replacing("CUST-[0-9]+", "[customer]"))
                .maskInside(TextMask.replacing("hush", "[quiet]"))
                .placeholder(Placeholder.HOST, "[Rechner]")
                .role(ResponderRole.SCRIBE, "[Protokoll]")
                .build();
        String text = "Robin moved project falcon of CUST-42 to Zeus, hush";

        assertThat(told(redactor, text, PUBLIC))
                .isEqualTo("[Protokoll] moved [name] of [customer] to [Rechner], [quiet]");
        assertThat(told(redactor, text, ORGANISATION))
                .isEqualTo("Robin moved project falcon of CUST-42 to Zeus, [quiet]");
    }

    @Test
    void a_house_decides_otherwise_about_a_field() {
        Redactor redactor = StandardRedactor.builder()
                .field("TimelineEvent.source", PUBLIC)
                .field("TimelineEvent.text", CUSTOMERS)
                .field("Postmortem.lessons", ORGANISATION)
                .build();
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.addEvent(
                        e -> e.kind(EventKind.CHANGE).text("It began").source("log of db-1")))
                .lessons(l -> l.design("Build indexes online"))
                .build();

        Postmortem seen = redactor.redact(postmortem, PUBLIC);

        TimelineEvent event = seen.timeline().events().get(0);
        assertThat(event.source()).contains("log of [host]");
        assertThat(event.text()).isEqualTo("[withheld]");
        assertThat(seen.lessons().items()).isEmpty();
    }

    @Test
    void a_mask_that_leaves_nothing_withholds_the_text() {
        Redactor redactor = StandardRedactor.builder().mask(text -> "").build();

        assertThat(told(redactor, "It began", PUBLIC)).isEqualTo("[withheld]");
    }

    @Test
    void a_mask_that_returns_null_ends_the_redaction() {
        Redactor redactor = StandardRedactor.builder().mask(text -> null).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> told(redactor, "It began", PUBLIC))
                .withMessageStartingWith(
                        "The text that the TextMask " + getClass().getName())
                .withMessageContaining(" returns is missing: ");
    }

    @Test
    void a_mask_that_fails_ends_the_redaction() {
        Redactor redactor = StandardRedactor.builder()
                .mask(text -> {
                    throw new IllegalStateException("no connection");
                })
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> told(redactor, "It began", PUBLIC))
                .withMessageStartingWith("The TextMask " + getClass().getName())
                .withMessageEndingWith(" failed: java.lang.IllegalStateException: no connection");
    }

    @Test
    void another_redactor_goes_on_with_what_is_left() {
        Redactor redactor =
                REDACTOR.andThen((postmortem, audience) -> postmortem.withTitle(audience + ": " + postmortem.title()));

        assertThat(redactor.redact(Postmortem.builder().title("db-1 stalls").build(), PUBLIC)
                        .title())
                .isEqualTo("PUBLIC: [host] stalls");
    }

    @Test
    void a_blank_placeholder_is_refused() {
        StandardRedactor.Builder builder = StandardRedactor.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.placeholder(Placeholder.HOST, " "))
                .withMessageContaining("a reader must see that something was there");
    }

    @Test
    void a_version_can_be_published_as_json() {
        Postmortem seen = REDACTOR.redact(NARROWED, PUBLIC);

        assertThat(PostmortemJson.standard().read(PostmortemJson.standard().write(seen)))
                .isEqualTo(seen);
    }

    private static Redactor houseThatHides() {
        return StandardRedactor.builder()
                .hideWords("Globex")
                .hidePeople("Robin Okafor")
                .publicSites("status.acme.com")
                .mask(TextMask.replacing("CUST-[0-9]+", "[customer]"))
                .maskInside(TextMask.replacing("hush", "[quiet]"))
                .build();
    }

    private static String told(Redactor redactor, String text, Audience audience) {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.untimed(EventKind.CHANGE, text))
                .build();
        return redactor.redact(postmortem, audience).timeline().events().get(0).text();
    }
}
