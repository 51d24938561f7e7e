package dev.postmortem.redaction.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Takes from words what does not tell them apart: case, accents, and the form of their characters. */
final class Folding {

    /** The Latin letters of names that Unicode does not take apart, as the transform Latin-ASCII of its CLDR writes them. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'Ŧ', "T"),
            Map.entry((int) 'ŧ', "t"));

    private Folding() {}

    /** Returns a text without accents, and with two letters for one that is two in one. */
    static String plain(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> add(c, plain));
        return plain.toString();
    }

    private static void add(int c, StringBuilder plain) {
        String letters = LETTERS.get(c);
        if (letters == null) {
            plain.appendCodePoint(c);
        } else {
            plain.append(letters);
        }
    }

    /** Returns a text without accents and capitals. */
    static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what all words have in common that {@link String#equalsIgnoreCase} takes for equal. Their lower case alone
     * is not that: Greek has two small letters for one capital sigma.
     */
    static String anyCase(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(word.length());
        word.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Says whether a text is of ASCII alone, which has neither accents nor other forms of its characters. */
    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
