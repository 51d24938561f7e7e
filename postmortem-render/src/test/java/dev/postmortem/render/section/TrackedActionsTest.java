package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionScope;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Owner;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.ActionKey;
import dev.postmortem.render.document.ActionOwner;
import dev.postmortem.render.document.ActionProgress;
import dev.postmortem.render.document.Actions;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.document.TreeEdit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What trackers and calendars get of the actions. */
final class TrackedActionsTest {

    private static final Postmortem FULL = with(i -> i.id("AI-7")
            .owner(Owner.team("Storage"))
            .priority(Priority.P1)
            .due("2026-03-28")
            .scope(ActionScope.THIS_INCIDENT)
            .effect(ActionEffect.DETECT)
            .addresses("RC-1", "OPS-9")
            .success("The alert fires in a drill")
            .status(ActionStatus.done("2026-03-20T10:00Z").toBuilder()
                    .opened("2026-03-15")
                    .reason("Tested twice")
                    .build())
            .tracker("DBP-412", "https://acme.example/DBP-412")
            .putAttribute("acme.cost-centre", "4711"));

    private static Postmortem with(Consumer<ActionItem.Builder> action) {
        return Postmortem.builder()
                .id("INC-142")
                .title("Writes stall")
                .rootCause(r -> r.technicalCause("The index build took a lock"))
                .actionItems(a -> a.action("Alert on waits", action))
                .build();
    }

    private static TrackedAction first(Postmortem postmortem, Consumer<RenderOptions.Builder> options) {
        return actions(Renderers.text(options).document(postmortem)).get(0);
    }

    private static TrackedAction first(Postmortem postmortem) {
        return first(postmortem, o -> {});
    }

    private static List<TrackedAction> actions(Document document) {
        List<TrackedAction> actions = new ArrayList<>();
        document.sections().stream()
                .map(Section::blocks)
                .flatMap(List::stream)
                .filter(Actions.class::isInstance)
                .forEach(block -> ((Actions) block).actions().forEach(actions::add));
        return actions;
    }

    @Test
    void an_action_is_told_with_all_that_is_known_of_it() {
        TrackedAction action = first(FULL);

        assertThat(action.key()).isEqualTo(new ActionKey(Optional.of("INC-142"), "AI-7", false));
        assertThat(action.incident()).isEqualTo("Writes stall");
        assertThat(action.what()).isEqualTo("Alert on waits");
        assertThat(action.owner()).contains(new ActionOwner(ActionOwner.Kind.TEAM, "Storage"));
        assertThat(List.of(action.priority(), action.scope(), action.effect()))
                .containsExactly(Optional.of("p1"), Optional.of("this-incident"), Optional.of("detect"));
        assertThat(action.due()).contains(LocalDate.of(2026, 3, 28));
        assertThat(action.addresses()).containsExactly("RC-1", "OPS-9");
        assertThat(action.success()).contains("The alert fires in a drill");
        assertThat(action.progress())
                .contains(new ActionProgress(
                        ActionProgress.State.DONE,
                        Optional.of("Tested twice"),
                        Optional.of(Inlines.date("2026-03-15", LocalDate.of(2026, 3, 15))),
                        Optional.empty(),
                        Optional.of(Inlines.time("2026-03-20 10:00 UTC", Instant.parse("2026-03-20T10:00:00Z")))));
        assertThat(action.tracker())
                .contains(new Link("https://acme.example/DBP-412", List.of(Inlines.text("DBP-412"))));
        assertThat(action.attributes()).isEqualTo(Map.of("acme.cost-centre", "4711"));
        assertThat(action.revised()).contains(Instant.parse("2026-03-20T10:00:00Z"));
    }

    @Test
    void its_page_of_its_own_tells_what_it_deals_with_in_words() {
        assertThat(Told.text(first(FULL).details()))
                .contains(
                        "Alert on waits",
                        "RC-1: The index build took a lock",
                        "OPS-9",
                        "The alert fires in a drill",
                        "Storage",
                        "P1",
                        "2026-03-28",
                        "detect",
                        "done",
                        "Tested twice",
                        "DBP-412");
    }

    @Test
    void what_is_not_known_is_absent_and_an_action_without_status_is_open() {
        TrackedAction action = first(with(i -> {}));

        assertThat(List.of(action.owner(), action.priority(), action.due(), action.progress(), action.revised()))
                .containsOnly(Optional.empty());
        assertThat(action.isOpen()).isTrue();
    }

    @Test
    void an_id_that_was_assigned_is_known_as_such() {
        assertThat(first(with(i -> {})).key()).isEqualTo(new ActionKey(Optional.of("INC-142"), "AI-1", true));
    }

    @Test
    void who_may_not_see_it_does_not_get_it() {
        TrackedAction action = first(FULL, o -> o.audience(Audience.PUBLIC));

        assertThat(List.of(action.owner(), action.due(), action.tracker())).containsOnly(Optional.empty());
        assertThat(action.attributes()).isEmpty();
    }

    @Test
    void the_brief_page_tells_the_open_ones_alone() {
        Postmortem one = FULL.withActionItems(FULL.actionItems()
                .plusItem(ActionItem.builder().id("AI-8").what("Train").build()));

        Document brief = Renderers.text(o -> o.outline(Outline.executive())).document(one);

        assertThat(actions(brief)).extracting(action -> action.key().action()).containsExactly("AI-8");
    }

    @Test
    void an_outline_of_the_actions_holds_nothing_else() {
        Document document = Renderers.text(o -> o.outline(Outline.actions())).document(FULL);

        assertThat(document.lead()).isEmpty();
        assertThat(document.sections())
                .singleElement()
                .satisfies(
                        section -> assertThat(section.blocks()).singleElement().isInstanceOf(Actions.class));
    }

    enum Page {
        MARKDOWN,
        HTML,
        TEXT;

        Renderer renderer(RenderOptions options) {
            return switch (this) {
                case MARKDOWN -> Renderers.markdown(options);
                case HTML -> Renderers.html(options);
                case TEXT -> Renderers.text(options);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_shows_the_blocks_without_a_word_about_it(Page page) {
        RenderOptions options = RenderOptions.with(o -> o.outline(Outline.actions()));
        RenderOptions unpacked = RenderOptions.with(o -> o.outline(Outline.actions())
                .filter((document, log) -> TreeEdit.blocks(
                        document, block -> block instanceof Actions actions ? actions.shown() : List.of(block))));

        assertThat(page.renderer(options).rendered(FULL))
                .isEqualTo(page.renderer(unpacked).rendered(FULL));
    }

    @Test
    void rows_that_are_not_shown_are_tracked_and_what_is_left_out_is_told_below_the_table() {
        Postmortem two = FULL.withActionItems(FULL.actionItems()
                .plusItem(ActionItem.builder().id("AI-8").what("Train").build()));
        Renderer renderer = Renderers.text(o -> o.outline(Outline.actions()).maxRows(1));

        assertThat(actions(renderer.document(two))).hasSize(2);
        assertThat(renderer.render(two)).doesNotContain("Train").contains("Rows not shown: 1.");
    }

    @Test
    void an_edit_of_texts_reaches_what_trackers_get() {
        RenderOptions shouted = RenderOptions.with(o ->
                o.filter((document, log) -> TreeEdit.texts(document, text -> text.toUpperCase(Locale.ROOT))));

        TrackedAction action = actions(Renderers.text(shouted).document(FULL)).get(0);

        assertThat(String.join("\n", Told.texts(action)).replaceAll("https?://\\S+|acme.cost-centre", ""))
                .contains("ALERT ON WAITS", "STORAGE", "WRITES STALL", "TESTED TWICE", "DBP-412")
                .doesNotContain("Alert", "Storage", "Writes", "Tested");
    }

    @Test
    void its_page_of_its_own_says_who_may_see_what() {
        Postmortem narrowed = Postmortem.builder()
                .title("Writes stall")
                .rootCause(r -> r.technicalCause("The index build took a lock", c -> c.audience(Audience.TEAM)))
                .actionItems(a -> a.action(
                        "Alert on waits",
                        i -> i.addresses("RC-1")
                                .tracker(dev.postmortem.model.value.Link.of("DBP-412", "https://acme.example/DBP-412")
                                        .onlyFor(Audience.ORGANISATION))
                                .audience(Audience.TEAM)))
                .build();

        assertThat(Told.text(first(narrowed, o -> o.audience(Audience.TEAM)).details()))
                .contains(
                        "Alert on waits [only for: team]",
                        "The index build took a lock [only for: team]",
                        "https://acme.example/DBP-412DBP-412 [only for: organisation]");
    }
}
