package dev.postmortem.render.markdown;

import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.internal.Characters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Facts for machines at the beginning of a document, as YAML between two lines of dashes.
 *
 * <p>The title goes by another name than {@code title}: tools that know front matter count that as a second heading of the
 * first level. Every value is a text in double quotes, in which YAML takes nothing for anything else.
 *
 * <p>Source: YAML 1.2.2, section 7.3.1.
 */
final class FrontMatter {

    private static final String TITLE = "incident_title";

    /** A key that is a text without quotes as well; short words such as "no" are something else to some readers. */
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private static final Set<String> NO_TEXT = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    /** A key that is longer than this has to be announced (section 7.4.2: 1024 characters). */
    private static final int LONGEST_KEY = 1_000;

    private FrontMatter() {}

    /** Returns the front matter of a document, to the end of its last line. */
    static String of(DocumentMeta meta) {
        Map<String, String> facts = new LinkedHashMap<>();
        meta.id().ifPresent(id -> facts.put("id", id));
        facts.put(TITLE, meta.title());
        meta.language().ifPresent(language -> facts.put("language", language));
        // A house that sets one of these itself knows better.
        meta.properties().forEach((name, value) -> facts.put(characters(name), value));
        StringBuilder yaml = new StringBuilder("---\n");
        facts.forEach((name, value) -> {
            String key = key(name);
            if (key.length() > LONGEST_KEY) {
                yaml.append("? ").append(key).append('\n').append(": ");
            } else {
                yaml.append(key).append(": ");
            }
            quoted(value, yaml);
            yaml.append('\n');
        });
        return yaml.append("---\n").toString();
    }

    private static String key(String name) {
        if (PLAIN_KEY.matcher(name).matches() && !NO_TEXT.contains(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder key = new StringBuilder();
        quoted(name, key);
        return key.toString();
    }

    /** Two names that differ in what is no character only are the same name. */
    private static String characters(String text) {
        StringBuilder characters = new StringBuilder(text.length());
        text.codePoints().forEach(c -> characters.appendCodePoint(Characters.isNoCharacter(c) ? 0xFFFD : c));
        return characters.toString();
    }

    private static void quoted(String text, StringBuilder yaml) {
        yaml.append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                yaml.append('\\').append((char) c);
            } else if (Characters.isNoCharacter(c)) {
                yaml.append('\uFFFD');
            } else if (mustBeEscaped(c)) {
                yaml.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                yaml.appendCodePoint(c);
            }
        });
        yaml.append('"');
    }

    /** Controls, ends of lines, the mark of the byte order, and what would turn the text around it. */
    private static boolean mustBeEscaped(int c) {
        return Characters.isControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || Characters.isBidiControl(c);
    }
}
