package dev.postmortem.validation.json;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.spi.PhraseRule;
import dev.postmortem.validation.spi.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads rules about words from JSON. */
final class PhraseRuleReader {

    private static final String LIST = "phrases";

    private static final String FORM = "{\"rules\": [{\"id\": \"acme:weasel-words\", \"phrases\": [\"best effort\"]}]}";

    private PhraseRuleReader() {}

    static List<PhraseRule> read(String json) {
        JsonFields file = JsonFields.read("list of rules", FORM, json);
        file.only("rules");
        List<PhraseRule> rules = new ArrayList<>();
        for (JsonFields rule : file.objects("rules")) {
            rule(rule).ifPresent(rules::add);
        }
        file.refuseIfWrong();
        return rules;
    }

    /** Whatever the builders refuse is told with the place of the rule. */
    private static Optional<PhraseRule> rule(JsonFields fields) {
        fields.only(
                "id",
                "category",
                "severity",
                "precision",
                "summary",
                "rationale",
                "source",
                "helpUri",
                "language",
                "sections",
                "classes",
                LIST,
                "except",
                "message",
                "suggestion");
        try {
            PhraseRule.Builder rule = PhraseRule.builder(fields.text("id").orElse(""));
            fields.choice("category", Category.values(), PhraseRuleReader::word).ifPresent(rule::category);
            fields.choice("severity", FindingSeverity.values(), PhraseRuleReader::word)
                    .ifPresent(rule::severity);
            fields.choice("precision", PrecisionClass.values(), PhraseRuleReader::word)
                    .ifPresent(rule::precision);
            fields.text("summary").ifPresent(rule::summary);
            fields.text("rationale").ifPresent(rule::rationale);
            Optional<String> source = fields.text("source");
            source.ifPresent(rule::source);
            fields.text("helpUri").ifPresent(rule::helpUri);
            fields.text("language").ifPresent(rule::language);
            fields.text("message").ifPresent(rule::message);
            fields.text("suggestion").ifPresent(rule::suggestion);
            rule.in(fields.choices("sections", SectionName.values(), SectionName::code)
                    .toArray(new SectionName[0]));
            return Optional.of(rule.phrases(phrases(fields, source)).build());
        } catch (IllegalArgumentException refused) {
            fields.tell("", "is refused: " + refused.getMessage());
            return Optional.empty();
        }
    }

    private static Phrases phrases(JsonFields fields, Optional<String> given) {
        String source = given.orElse("the team's own list");
        Phrases.Builder phrases = Phrases.builder();
        fields.lists("classes").forEach((name, words) -> phrases.wordClass(name, words.toArray(new String[0])));
        fields.texts(LIST).forEach(pattern -> phrases.phrase(LIST, pattern, source));
        fields.texts("except").forEach(pattern -> phrases.exception(pattern, source));
        return phrases.build();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
