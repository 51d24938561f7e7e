package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.adf.AdfProduct;
import dev.postmortem.render.generated.GeneratedPostmortem.Texts;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.markdown.Flavour;
import dev.postmortem.render.markdown.MarkdownWriter;
import dev.postmortem.render.section.Outline;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A token of its own in each text, key, value, id, address and name of a postmortem that has everything: what an audience
 * must not read is in no format, in no encoding and in no note, and what it may read is in each of them.
 */
@ParameterizedClass
@MethodSource("seedsAndAudiences")
final class CanaryTest {

    /** What a host adds for itself is for programs, not for pages. */
    private static final Set<String> NOT_FOR_PAGES = Set.of(
            "key", "Postmortem.attributes", "TimelineEvent.attributes", "Cause.attributes", "ActionItem.attributes");

    private static final List<Outline> OUTLINES = Stream.concat(
                    Edition.OUTLINES.stream(), Stream.of(Outline.card(), Outline.actions()))
            .toList();

    /** What has no room for all of a postmortem unless it is split. */
    private static final Set<String> CARDS = Set.of("slack", "teams");

    /** What each audience sees of any of a thousand postmortems: of nothing, every format would show all. */
    private static final Map<Audience, Integer> FEWEST =
            Map.of(Audience.TEAM, 700, Audience.ORGANISATION, 300, Audience.CUSTOMERS, 100, Audience.PUBLIC, 45);

    /** A cell of a time holds that time alone, so that programs can read it. */
    private static final Set<String> NOT_FOR_SPREADSHEETS = Stream.concat(
                    NOT_FOR_PAGES.stream(),
                    Stream.of("When.original", "TimeClaim.source", "TimeClaim.text", "TimeClaim.reason"))
            .collect(Collectors.toSet());

    /**
     * What is found in the renderings of a postmortem for an audience.
     *
     * @param components which component each token stands in
     * @param seen the tokens that the audience sees in the canonical JSON of its version, which is tested where it is made
     * @param seenInActions those of them that stand in the actions, with the id and the title of the incident
     * @param inPages the tokens in what each format makes of it, in all outlines
     * @param inNotes the tokens in the notes that come with it
     * @param inData the tokens in a page that carries its data
     */
    private record Found(
            Map<String, String> components,
            Set<String> seen,
            Set<String> seenInActions,
            Map<String, Set<String>> inPages,
            Map<String, Set<String>> inNotes,
            Set<String> inData) {

        /** Returns what must be in a form: everything that is seen, or of formats of actions what is seen of those. */
        Set<String> expectedIn(String form) {
            return EveryFormat.OF_ACTIONS.contains(form.replaceFirst(",.*", "")) ? seenInActions : seen;
        }

        /** Names the components of tokens, those that are no page's business left out. */
        List<String> named(Set<String> tokens, Set<String> without) {
            return tokens.stream()
                    .filter(token -> !without.contains(components.getOrDefault(token, "nothing")))
                    .map(token -> token + " of " + components.get(token))
                    .toList();
        }
    }

    /** Of the invocation that runs, for all of its tests, because there is much to render. */
    private static Found found = new Found(Map.of(), Set.of(), Set.of(), Map.of(), Map.of(), Set.of());

    private final Audience audience;

    CanaryTest(long seed, Audience audience) {
        this.audience = audience;
    }

    @BeforeParameterizedClassInvocation
    static void render(long seed, Audience audience) {
        found = find(seed, audience);
    }

    static Stream<Arguments> seedsAndAudiences() {
        return Seeds.of(1)
                .boxed()
                .flatMap(seed -> Arrays.stream(Audience.values()).map(audience -> Arguments.of(seed, audience)));
    }

    @Test
    void no_token_of_a_withheld_field_is_in_any_format_or_note() {
        Stream.of(found.inPages(), found.inNotes())
                .forEach(outputs -> outputs.forEach((form, tokens) -> assertThat(
                                found.named(without(tokens, found.seen()), Set.of()))
                        .as("%s for %s", form, audience)
                        .isEmpty()));
    }

    @Test
    void each_token_of_a_field_that_is_seen_is_in_each_format() {
        assertThat(found.seen()).hasSizeGreaterThan(FEWEST.get(audience));
        found.inPages()
                .forEach((form, tokens) -> assertThat(
                                found.named(without(found.expectedIn(form), tokens), untold(form)))
                        .as("%s for %s", form, audience)
                        .isEmpty());
    }

    @Test
    void a_page_that_carries_its_data_carries_what_the_audience_sees() {
        assertThat(found.inData()).isEqualTo(found.seen());
    }

    private static Set<String> untold(String form) {
        return form.startsWith("csv") ? NOT_FOR_SPREADSHEETS : NOT_FOR_PAGES;
    }

    private static Set<String> without(Set<String> tokens, Set<String> others) {
        Set<String> left = new TreeSet<>(tokens);
        left.removeAll(others);
        return left;
    }

    private static Found find(long seed, Audience audience) {
        Map<String, String> components = new TreeMap<>();
        Postmortem postmortem = GeneratedPostmortem.of(seed, () -> tokens(components));
        Postmortem redacted = Redactor.standard().redact(postmortem, audience);
        Set<String> seen = Tokens.in(PostmortemJson.standard().write(redacted));
        Postmortem actions = Postmortem.builder()
                .id(redacted.id())
                .title(redacted.title())
                .actionItems(redacted.actionItems())
                .build();
        Set<String> seenInActions = redacted.actionItems().items().isEmpty()
                ? Set.of()
                : Tokens.in(PostmortemJson.standard().write(actions));
        Map<String, Set<String>> inPages = new TreeMap<>();
        Map<String, Set<String>> inNotes = new TreeMap<>();
        for (Outline outline : OUTLINES) {
            RenderOptions options = RenderOptions.with(
                    o -> o.audience(audience).outline(outline).labels(Labels.german()));
            forms(options).forEach((form, renderer) -> {
                Rendered rendered = renderer.rendered(postmortem);
                tokensOf(inPages, form).addAll(Tokens.hiddenIn(rendered.text()));
                rendered.notes()
                        .forEach(note -> tokensOf(inNotes, form + ", notes").addAll(Tokens.hiddenIn(note.toString())));
            });
        }
        // What is cut is told in notes, and in a line of the text.
        RenderOptions rows = RenderOptions.with(o -> o.audience(audience).maxRows(1));
        Rendered cut = Renderers.markdown(rows, w -> w.maxLength(4_000)).rendered(postmortem);
        tokensOf(inNotes, "cut").addAll(Tokens.hiddenIn(cut.text() + cut.notes()));
        RenderOptions withData = RenderOptions.with(o -> o.audience(audience).embedData(true));
        Set<String> inData = new TreeSet<>();
        EveryFormat.renderers(withData).forEach((format, renderer) -> {
            String output = renderer.render(postmortem);
            inData.addAll(Tokens.hiddenIn(output));
            Map<String, Set<String>> inOutput = CARDS.contains(format) ? inNotes : inPages;
            tokensOf(inOutput, format + ", with data").addAll(Tokens.hiddenIn(output));
        });
        return new Found(components, seen, seenInActions, inPages, inNotes, inData);
    }

    private static Set<String> tokensOf(Map<String, Set<String>> outputs, String form) {
        return outputs.computeIfAbsent(form, any -> new TreeSet<>());
    }

    private static Texts tokens(Map<String, String> components) {
        components.clear();
        return (component, random) -> {
            String token = Tokens.of(components.size());
            components.put(token, component);
            return switch (component) {
                case "Link.url", "Evidence.url" -> "https://" + token + ".example.org/a?b=c";
                case "Participant.email" -> token + "@example.org";
                default -> token;
            };
        };
    }

    /** Returns every format that is registered, and those that can be more with all that they can add. */
    private static Map<String, Renderer> forms(RenderOptions options) {
        Map<String, Renderer> forms = new LinkedHashMap<>(EveryFormat.renderers(options));
        forms.put("slack", Renderers.slack(options, w -> w.split(true)));
        forms.put("teams", Renderers.teams(options, w -> w.split(true)));
        for (Flavour flavour : Flavour.values()) {
            Consumer<MarkdownWriter.Builder> everything =
                    w -> w.flavour(flavour).frontMatter(true).mermaid(flavour != Flavour.COMMONMARK);
            forms.put("markdown, " + flavour, Renderers.markdown(options, everything));
        }
        forms.put(
                "adf, Jira",
                Renderers.adf(options, w -> w.product(AdfProduct.JIRA).maxLength(Integer.MAX_VALUE)));
        forms.put("html, fragment", Renderers.html(options, w -> w.fragment("pm-")));
        forms.put(
                "confluence, all macros",
                Renderers.confluence(
                        options, w -> w.contents(true).pageProperties(true).collapsed("timeline", "about")));
        return forms;
    }
}
