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

    private static final String ID = "id";
    private static final String LIST = "phrases";

    /** In place of an id that is wrong, so that the rest of the rule is looked at as well. */
    private static final String WITHOUT_ID = "without:id";

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

    /** Reads all of it before it is built, so that everything that is wrong with it is told at once. */
    private static Optional<PhraseRule> rule(JsonFields fields) {
        fields.only(
                ID,
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
        fields.mandatory(ID, "category", "severity", "summary", LIST, "message");
        PhraseRule.Builder rule = fields.text(ID)
                .flatMap(id -> fields.made(ID, () -> PhraseRule.builder(id)))
                .orElseGet(() -> PhraseRule.builder(WITHOUT_ID));
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
        fields.text("language").ifPresent(tongue -> fields.made("language", () -> rule.language(tongue)));
        fields.text("message").ifPresent(message -> fields.made("message", () -> rule.message(message)));
        fields.text("suggestion").ifPresent(rule::suggestion);
        rule.in(fields.choices("sections", SectionName.values(), SectionName::code)
                .toArray(new SectionName[0]));
        Phrases.Builder phrases = phrases(fields, source);
        return fields.isWrong()
                ? Optional.empty()
                : fields.made("", () -> rule.phrases(phrases.build()).build());
    }

    private static Phrases.Builder phrases(JsonFields fields, Optional<String> given) {
        String source = given.orElse("the team's own list");
        Phrases.Builder phrases = Phrases.builder();
        fields.lists("classes")
                .forEach((name, words) ->
                        words.forEach(word -> fields.made("classes/" + name, () -> phrases.wordClass(name, word))));
        fields.texts(LIST).forEach(pattern -> fields.made(LIST, () -> phrases.phrase(LIST, pattern, source)));
        fields.texts("except").forEach(pattern -> fields.made("except", () -> phrases.exception(pattern, source)));
        return phrases;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
