package dev.postmortem.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.spi.PhraseRule;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhraseRuleJsonTest {

    private static final String WHOLE = """
            {
              "rules": [
                {
                  "id": "acme:weasel-words",
                  "category": "follow-up",
                  "severity": "error",
                  "precision": "very-high",
                  "summary": "Summaries hold no weasel words",
                  "rationale": "Customers hear what they want to hear.",
                  "source": "Acme writing guide, page 3",
                  "helpUri": "https://acme.example/guide",
                  "language": "en",
                  "sections": ["summary", "rootCause"],
                  "classes": {"party": ["customer", "partner"]},
                  "phrases": ["best effort", "valued <party>"],
                  "except": ["best effort delivery"],
                  "message": "\\"{words}\\" promises nothing",
                  "suggestion": "Say what was done"
                }
              ]
            }
            """;

    @Test
    void a_rule_is_described_as_the_file_says() {
        RuleDescriptor descriptor = onlyRule(WHOLE).descriptor();

        assertThat(descriptor.id()).isEqualTo("acme:weasel-words");
        assertThat(descriptor.category()).isEqualTo(Category.FOLLOW_UP);
        assertThat(descriptor.severity()).isEqualTo(FindingSeverity.ERROR);
        assertThat(descriptor.precision()).isEqualTo(PrecisionClass.VERY_HIGH);
        assertThat(descriptor.summary()).isEqualTo("Summaries hold no weasel words");
        assertThat(descriptor.rationale()).isEqualTo("Customers hear what they want to hear.");
        assertThat(descriptor.sources())
                .singleElement()
                .hasToString("RuleSource[citation=Acme writing guide, page 3, url=Optional.empty]");
        assertThat(descriptor.helpUri()).contains("https://acme.example/guide");
        assertThat(descriptor.language()).contains("en");
    }

    @Test
    void a_rule_finds_what_the_file_lists_where_it_says() {
        Postmortem postmortem = Postmortem.builder()
                .title("Best effort")
                .summary("We did our best effort for each valued partner. Each valued  Customer was told.")
                .build();

        ValidationReport report = report(WHOLE, postmortem);

        assertThat(report.findings())
                .extracting(Finding::message)
                .containsExactly("\"best effort\" promises nothing", "\"valued  Customer\" promises nothing");
        assertThat(report.findings().get(0).suggestions())
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.label()).isEqualTo("Say what was done"));
    }

    @Test
    void a_rule_is_silent_about_exceptions() {
        Postmortem postmortem = Postmortem.builder()
                .title("Stall")
                .summary("The queue is best effort delivery.")
                .build();

        assertThat(report(WHOLE, postmortem).findings()).isEmpty();
    }

    @Test
    void a_rule_looks_everywhere_unless_told() {
        String everywhere = minimal("\"summary\": \"s\", \"message\": \"m\", \"phrases\": [\"best effort\"]");
        Postmortem postmortem = Postmortem.builder().title("Best effort").build();

        assertThat(report(everywhere, postmortem).findings()).hasSize(1);
    }

    @Test
    void a_rule_reads_the_language_of_the_file() {
        String german = minimal(
                "\"summary\": \"s\", \"message\": \"m\", \"language\": \"de\"," + " \"phrases\": [\"best effort\"]");
        Postmortem postmortem = Postmortem.builder().title("Best effort").build();

        assertThat(report(german, postmortem).notApplicable()).containsExactly("acme:a");
        assertThat(report(german, postmortem.withLanguage("de")).findings()).hasSize(1);
    }

    @Test
    void a_rule_has_the_sections_of_the_file() {
        assertThat(onlyRule(WHOLE).sections()).containsExactlyInAnyOrder(SectionName.SUMMARY, SectionName.ROOT_CAUSE);
    }

    @Test
    void everything_wrong_is_told_at_once() {
        String broken = """
                {"rules": [
                  {"id": "acme:a", "category": "colour", "severity": "warning", "summary": "s", "phrases": ["a", 1], "message": "m"},
                  7,
                  {"id": "acme:b", "categories": 1}
                ], "version": 2}
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseRuleJson.read(broken))
                .withMessage("The list of rules is not understood: version is not known: here are rules;"
                        + " rules/1 must be an object;"
                        + " rules/0/category is \"colour\": it must be one of shape, completeness, timeline, consistency,"
                        + " measurability, speculation, blamelessness, causality, actionability, recovery, follow-up,"
                        + " database, external;"
                        + " rules/0/phrases must be a list of texts;"
                        + " rules/2/categories is not known: here are category, classes, except, helpUri, id, language,"
                        + " message, phrases, precision, rationale, sections, severity, source, suggestion, summary;"
                        + " rules/2/category is missing: it is mandatory; rules/2/severity is missing: it is mandatory;"
                        + " rules/2/summary is missing: it is mandatory; rules/2/phrases is missing: it is mandatory;"
                        + " rules/2/message is missing: it is mandatory");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"phrases\": [\"a?\"]|rules/0/phrases is refused: The phrase \"a?\" cannot be read: none of its words must be there",
                "\"phrases\": [\"a <b>\"]|rules/0 is refused: The phrase \"a <b>\" names the class <b>, which does not exist:"
                        + " define it, or use one of <adverb>, <counted>, <degree>, <determiner>, <human>, <modal>,"
                        + " <participle>, <role>",
                "\"phrases\": []|rules/0 is refused: Phrases holds no phrase: add at least one",
                "\"phrases\": [\"a\", \" \"]|rules/0/phrases has a blank text: leave it out",
                "\"phrases\": [\"a\"], \"classes\": {\"b\": [\"*\"]}|rules/0/classes/b is refused: The class <b> cannot"
                        + " hold \"*\": each entry must be a single word, *ed is every longer word that ends so, and !need a"
                        + " word that is not meant",
                "\"phrases\": [\"a\"], \"classes\": []|rules/0/classes must be an object of lists of texts",
                "\"phrases\": [\"a\"], \"classes\": {\"b\": 1}|rules/0/classes/b must be a list of texts",
                "\"phrases\": [\"a\"], \"source\": 1|rules/0/source must be a text",
            })
    void what_cannot_be_a_phrase_is_refused(String fields, String problem) {
        String broken = minimal("\"summary\": \"s\", \"message\": \"m\", " + fields);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseRuleJson.read(broken))
                .withMessage("The list of rules is not understood: " + problem);
    }

    @Test
    void everything_wrong_with_one_rule_is_told_at_once_and_once() {
        String broken = """
                {"rules": [{
                  "id": "Bad Id",
                  "category": "nope",
                  "severity": "info",
                  "summary": "s",
                  "language": "en-US",
                  "phrases": ["a||b", "c||d"],
                  "except": ["e||f"],
                  "message": "m"
                }]}
                """;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseRuleJson.read(broken))
                .satisfies(refused -> assertThat(refused.getMessage().split("; (?=rules/)"))
                        .extracting(problem -> problem.replaceAll("(The list[^:]*: )?(rules/0/\\w+ is [^:]*).*", "$2"))
                        .containsExactly(
                                "rules/0/id is refused",
                                "rules/0/category is \"nope\"",
                                "rules/0/language is refused",
                                "rules/0/phrases is refused",
                                "rules/0/phrases is refused",
                                "rules/0/except is refused"));
    }

    @Test
    void a_message_can_only_name_the_words() {
        String broken = minimal("\"summary\": \"s\", \"message\": \"{word} {words}\", \"phrases\": [\"a\"]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseRuleJson.read(broken))
                .withMessage(
                        "The list of rules is not understood: rules/0 is refused: PhraseRule.message of acme:a names"
                                + " word: the only name that it can use is {words}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"rules\": {}}"})
    void a_file_without_a_list_of_rules_is_refused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseRuleJson.read(json))
                .withMessage("The list of rules is not understood: rules must be a list");
    }

    @Test
    void what_is_no_object_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseRuleJson.read("[]"))
                .withMessage("The list of rules is no JSON object: it must look like {\"rules\": [{\"id\":"
                        + " \"acme:weasel-words\", \"phrases\": [\"best effort\"]}]}");
    }

    private static String minimal(String fields) {
        return "{\"rules\": [{\"id\": \"acme:a\", \"category\": \"timeline\", \"severity\": \"info\", " + fields
                + "}]}";
    }

    private static PhraseRule onlyRule(String json) {
        List<PhraseRule> rules = PhraseRuleJson.read(json);
        assertThat(rules).hasSize(1);
        return rules.get(0);
    }

    private static ValidationReport report(String json, Postmortem postmortem) {
        return PostmortemValidator.builder()
                .withoutBuiltInRules()
                .withoutDiscovery()
                .rules(onlyRule(json))
                .build()
                .validate(postmortem);
    }
}
