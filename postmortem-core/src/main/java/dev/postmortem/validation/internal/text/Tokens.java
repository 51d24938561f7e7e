package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the tokens of masked prose, each with its place in sentence and clause. */
final class Tokens {

    static final Set<String> CLAUSE_STARTS =
            Set.of("but", "although", "though", "whereas", "because", "however", "unless");

    private static final String CLAUSE_ENDS = ",;:()[]{}–—|.!?…";

    private final String prose;
    private final List<TextSpan> sentences;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;
    private int before;

    private Tokens(String prose, List<TextSpan> sentences) {
        this.prose = prose;
        this.sentences = sentences;
    }

    static List<Token> of(String prose, List<Mask> masks, List<TextSpan> sentences) {
        Tokens made = new Tokens(prose, sentences);
        int mask = 0;
        for (TextSpan word : WordSpans.of(prose)) {
            while (mask < masks.size() && masks.get(mask).start() < word.start()) {
                made.add(span(masks.get(mask++)), true);
            }
            made.add(word, false);
        }
        while (mask < masks.size()) {
            made.add(span(masks.get(mask++)), true);
        }
        return made.tokens;
    }

    private static TextSpan span(Mask mask) {
        return new TextSpan(mask.start(), mask.end());
    }

    private void add(TextSpan span, boolean masked) {
        while (sentence < sentences.size() && sentences.get(sentence).end() <= span.start()) {
            sentence++;
        }
        boolean inside = sentence < sentences.size() && sentences.get(sentence).start() <= span.start();
        boolean first = inside && before <= sentences.get(sentence).start();
        String word = masked ? "" : Letters.folded(prose.substring(span.start(), span.end()));
        boolean clauseBreak = first || startsClause(span.start()) || CLAUSE_STARTS.contains(word);
        boolean capitalised = !masked && Character.isUpperCase(prose.codePointAt(span.start()));
        tokens.add(new Token(word, span, masked, capitalised, first, clauseBreak));
        before = span.end();
    }

    private boolean startsClause(int at) {
        if (before == 0) {
            return true;
        }
        for (int i = before; i < at; i++) {
            char c = prose.charAt(i);
            // A hyphen that touches no word is a dash.
            boolean dash = c == '-' && i > before && i + 1 < at;
            if (dash || (c != ' ' && CLAUSE_ENDS.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
