package dev.postmortem.validation.internal.text;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One text, read once for all rules.
 *
 * <p>All places are UTF-16 units of the text as written, in each of its views, because masking keeps the length.
 */
public final class Prose {

    private static final Set<String> FUNCTION_WORDS = ResourceLines.words(Prose.class, "function-words.txt");

    private final String text;
    private final String masked;
    private final String codeMasked;
    private final List<TextSpan> code;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final Masks masks;

    /** Read when first asked for; whoever reads it a second time finds the same. */
    private @Nullable List<Figure> figures;

    private Prose(String text) {
        List<Blocks.Block> blocks = Blocks.of(text);
        this.masks = Masks.of(text, blocks);
        List<TextSpan> spans = SentenceSpans.of(masks.grammatical(), blocks);
        this.text = text;
        this.masked = masks.prose();
        this.codeMasked = masks.withoutCode();
        this.code = masks.code();
        this.tokens = List.copyOf(Tokens.of(masked, masks.apart(), spans));
        this.sentences = sentences(spans, tokens);
    }

    /** Reads the text. */
    public static Prose of(String text) {
        return new Prose(text);
    }

    /** Returns the text as written. */
    public String text() {
        return text;
    }

    /** Returns the author's own prose: code, quotations, links, addresses and comments are blank; as long as the text. */
    public String masked() {
        return masked;
    }

    /** Returns the text with code, links and comments blank; quotations and addresses stand; as long as the text. */
    public String codeMasked() {
        return codeMasked;
    }

    /** Returns where the author's own code stands, with its marks. */
    public List<TextSpan> code() {
        return code;
    }

    /** Returns the words of the author's own prose in order, and one masked token for each other part but comments. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Returns the sentences in order; code, quoted blocks and comments have none. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** Returns all words that a reader sees, folded, with those of code and quotations, and numbers; links are none. */
    public List<String> words() {
        String visible = masks.visible();
        return WordSpans.of(visible).stream()
                .map(span -> Letters.folded(visible.substring(span.start(), span.end())))
                .toList();
    }

    /** Returns the words of the author's own prose in order, with those of quotations and addresses; none is masked. */
    List<Token> tokensOutsideCode() {
        return codeMasked.equals(masked) ? tokens : Tokens.of(codeMasked, List.of(), List.of());
    }

    /** Returns the quantities of the author's own prose, in order. */
    List<Figure> figures() {
        List<Figure> read = figures;
        if (read == null) {
            read = Figures.read(this);
            figures = read;
        }
        return read;
    }

    /** Returns the words that name something: neither function words nor mere numbers. */
    public List<String> contentWords() {
        return words().stream()
                .filter(word -> !FUNCTION_WORDS.contains(word))
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    /** Whether the word, folded, only holds a sentence together. */
    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    private static List<Sentence> sentences(List<TextSpan> spans, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (TextSpan span : spans) {
            while (from < tokens.size() && tokens.get(from).span().start() < span.start()) {
                from++;
            }
            int to = from;
            while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
                to++;
            }
            if (to > from) {
                sentences.add(new Sentence(span, tokens.subList(from, to)));
            }
            from = to;
        }
        return List.copyOf(sentences);
    }
}
