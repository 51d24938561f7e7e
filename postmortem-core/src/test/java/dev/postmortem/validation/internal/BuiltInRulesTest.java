package dev.postmortem.validation.internal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every rule of this library to what a rule owes its readers.
 *
 * <p>{@code mvn -pl postmortem-core test -Dtest=BuiltInRulesTest -Dupdate.docs=true} writes the pages anew.
 */
final class BuiltInRulesTest {

    private static final Path PAGES = Path.of("../docs/rules");
    private static final Path INDEX = PAGES.resolve("README.md");

    static Stream<PostmortemRule> rules() {
        return Stream.concat(BuiltInRules.all().stream(), Stream.of(new SuppressionDoubtful()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_why_and_who_says_so(PostmortemRule rule) {
        assertThat(rule.descriptor().rationale()).isNotBlank();
        assertThat(rule.descriptor().sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_called_as_its_class_is(PostmortemRule rule) {
        assertThat(Words.kebab(rule.getClass().getSimpleName()))
                .isEqualTo(rule.descriptor().id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_ranked_by_every_profile(PostmortemRule rule) {
        String id = rule.descriptor().id();

        assertThat(rule.descriptor().messages())
                .allSatisfy(message -> assertThat(Profile.standard())
                        .allMatch(profile -> profile.settings().containsKey(id)
                                || profile.settings().containsKey(RuleIds.joined(id, message.subId()))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_page_that_says_what_it_does(PostmortemRule rule) throws IOException {
        RulePage page = new RulePage(rule);

        checkOrWrite(page.file(), page.text());
    }

    @Test
    void the_index_lists_every_rule() throws IOException {
        checkOrWrite(INDEX, index());
    }

    @Test
    void no_page_is_left_of_a_rule_that_is_gone() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> expected = Stream.concat(
                            Stream.of("README.md"),
                            rules().map(rule -> rule.descriptor().id() + ".md"))
                    .toList();

            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void no_row_of_the_profiles_is_left_of_a_rule_that_is_gone() {
        TreeSet<String> known = new TreeSet<>();
        rules().map(PostmortemRule::descriptor).forEach(descriptor -> {
            known.add(descriptor.id());
            descriptor.messages().forEach(message -> known.add(RuleIds.joined(descriptor.id(), message.subId())));
        });

        assertThat(known).containsAll(Profile.publish().settings().keySet());
    }

    private static void checkOrWrite(Path file, String text) throws IOException {
        if (Boolean.getBoolean("update.docs")) {
            Files.createDirectories(PAGES);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } else {
            assertThat(RulePage.read(file)).isEqualTo(text);
        }
    }

    private static String index() {
        return """
                # The rules

                A line for each rule. What each of them looks for, why, its options, and examples stand on its page; which
                findings matter how much is in [one table](../../postmortem-core/src/main/resources/dev/postmortem/validation/profiles.table).

                Among the sources, *Founding document* is the template of fourteen sections that the
                [README](../../README.md#find-your-way) lists, and *Design of this library* what its makers
                [decided](../decisions/README.md).

                """
                + Stream.of(Category.values()).map(BuiltInRulesTest::category).collect(joining());
    }

    private static String category(Category category) {
        List<RuleDescriptor> descriptors = rules().map(PostmortemRule::descriptor)
                .filter(descriptor -> descriptor.category() == category)
                .sorted(Comparator.comparing(RuleDescriptor::id))
                .toList();
        if (descriptors.isEmpty()) {
            return "";
        }
        String name = category.name().charAt(0)
                + category.name().substring(1).toLowerCase(Locale.ROOT).replace('_', '-');
        return "## " + name + "\n\n"
                + descriptors.stream()
                        .map(descriptor -> "- [" + descriptor.id() + "](" + descriptor.id() + ".md): "
                                + descriptor.summary() + "\n")
                        .collect(joining())
                + "\n";
    }
}
