package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.internal.phrase.PhraseBook;
import dev.postmortem.validation.internal.text.Mention;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.PhraseMatch;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Where the texts of a postmortem say the phrases of the rules: found in one pass for all of them. */
public final class PhraseHits {

    private final Map<String, List<Told>> byRule = new TreeMap<>();

    /** The same once more, so that a rule that goes from text to text does not look through all of them for each. */
    private final Map<String, IdentityHashMap<TextField, List<Told>>> byField = new TreeMap<>();

    /** What was found in a text by the ids of the rules, for those that know the text and not its place. */
    private final Map<String, Map<String, List<Hit>>> byText = new HashMap<>();

    private final PhraseBook book;

    /**
     * A phrase with the text that says it.
     *
     * @param field the text
     * @param hit where in it
     */
    public record Told(TextField field, Hit hit) {

        /** Returns it as rules of others see it. */
        public PhraseMatch match() {
            return new PhraseMatch(
                    hit.list(),
                    field.section(),
                    field.pointer(),
                    hit.span(),
                    words(),
                    hit.sentence().span());
        }

        /** Says whether the text belongs to one of some sections. */
        public boolean isIn(Set<SectionName> sections) {
            return field.section().filter(sections::contains).isPresent();
        }

        private boolean isInSentenceOf(Told other) {
            return field == other.field && hit.sentence().equals(other.hit.sentence());
        }

        /** Returns the words as they are written. */
        public String words() {
            return field.text().substring(hit.span().start(), hit.span().end());
        }
    }

    private PhraseHits(RuleContext context, PhraseBook book) {
        this.book = book;
        Mentions mentions = Mentions.of(context);
        for (TextField field : TextFields.of(context).sentences()) {
            Map<String, List<Hit>> found = book.find(field.prose(), namesSomebody(mentions.in(field)));
            byText.put(field.text(), found);
            found.forEach((rule, hits) -> {
                List<Told> told = hits.stream().map(hit -> new Told(field, hit)).toList();
                byRule.computeIfAbsent(rule, first -> new ArrayList<>()).addAll(told);
                byField.computeIfAbsent(rule, first -> new IdentityHashMap<>()).put(field, told);
            });
        }
    }

    /** Returns what was found, looked for once for all rules; the book is what the engine put together. */
    public static PhraseHits of(RuleContext context) {
        return context.shared(
                PhraseHits.class,
                shared -> new PhraseHits(
                        shared, shared.shared(PhraseBook.class, without -> new PhraseBook(Map.of(), List.of()))));
    }

    /** Returns the phrases of a rule, in the order of the document, of each sentence the first. */
    public List<Told> of(String rule) {
        return of(rule, told -> true);
    }

    /**
     * Returns the phrases of a rule that count, in the order of the document, of each sentence the first of them.
     *
     * <p>What does not count hides nothing that stands behind it in the same sentence.
     */
    public List<Told> of(String rule, Predicate<Told> counts) {
        List<Told> firsts = new ArrayList<>();
        for (Told told : byRule.getOrDefault(rule, List.of())) {
            boolean seen = !firsts.isEmpty() && firsts.get(firsts.size() - 1).isInSentenceOf(told);
            if (!seen && counts.test(told)) {
                firsts.add(told);
            }
        }
        return firsts;
    }

    /** Returns all phrases of a rule in one text, in its order. */
    public List<Told> in(TextField field, String rule) {
        return byField.getOrDefault(rule, new IdentityHashMap<>()).getOrDefault(field, List.of());
    }

    /** Returns the phrases of a rule in any text, such as an excerpt of a log, which is looked through if need be. */
    List<Hit> in(String text, String rule) {
        return byText.computeIfAbsent(text, other -> book.find(Prose.of(other), token -> false))
                .getOrDefault(rule, List.of());
    }

    /** Returns the first phrase of a rule that the first sentence of a text says. */
    public Optional<Told> firstSentence(TextField field, String rule) {
        return in(field, rule).stream()
                .findFirst()
                .filter(told ->
                        told.hit().sentence().equals(field.prose().sentences().get(0)));
    }

    /** Returns all phrases of a rule, in the order of the document. */
    public List<Told> all(String rule) {
        return List.copyOf(byRule.getOrDefault(rule, List.of()));
    }

    private static Predicate<Token> namesSomebody(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return token -> false;
        }
        // They stand apart, so that only the last one that begins before a word can hold it.
        NavigableMap<Integer, Mention> byStart = new TreeMap<>();
        mentions.forEach(mention -> byStart.put(mention.span().start(), mention));
        return token -> {
            Map.Entry<Integer, Mention> before = byStart.floorEntry(token.span().start());
            return before != null
                    && token.span().end() <= before.getValue().span().end();
        };
    }
}
