package dev.postmortem.json.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what keeps a text from being JSON and what to do about it, where the parser speaks of its own features. */
public final class SyntaxWords {

    /** What is said of an escape by number that is broken. */
    static final String HEXADECIMAL_DIGITS = "\\u must be followed by four hexadecimal digits";

    /** A message of the parser, and what is said in its place, with {@code $1} for the first group of the pattern. */
    private record Words(Pattern parser, String ours) {

        static Words of(String parser, String ours) {
            return new Words(Pattern.compile(parser, Pattern.DOTALL), ours);
        }
    }

    private static final List<Words> WORDS = List.of(
            Words.of(
                    "(\\w[\\w ]+) \\((\\d+)\\) (?:magnitude )?exceeds the maximum allowed \\((\\d+)",
                    "$1 is $2, at most $3 is accepted"),
            Words.of("closing quote for a string", "it ends within a text: close the text, and what holds it"),
            Words.of(
                    "end-of-input.*property name|closing quote for name",
                    "it ends within a property name: close the name, and what holds it"),
            Words.of("end-of-input.*for Object", "it ends within an object: close it with }, and what holds it"),
            Words.of("end-of-input.*Object entries", "it ends within an object: close it with }, and what holds it"),
            Words.of("end-of-input.*Array", "it ends within a list: close it with ], and what holds it"),
            Words.of("end-of-input", "it ends too early: was it cut off?"),
            Words.of("Unexpected close marker '(.)': expected '(.)'", "found $1 where only $2 can close what is open"),
            Words.of("Unexpected close marker '(.)'", "found $1, and nothing is open that it could close: remove it"),
            Words.of("Unexpected character \\('[/#]'", "found a comment, which JSON does not have: remove it"),
            Words.of("Unexpected character \\('''", "found a single quote: put names and texts in double quotes"),
            Words.of("'([}\\]])' .*(?:start property name|valid value)", "found $1 behind a comma: remove the comma"),
            Words.of("','.*(?:start property name|valid value)", "found a comma with nothing before it: remove it"),
            Words.of("start property name", "expected a property name: put names in double quotes"),
            Words.of(
                    "Unexpected character \\('([xX])'",
                    "found $1 behind a value: write a hexadecimal number in decimal digits, or put the comma that is"
                            + " missing"),
            Words.of("to separate (?:Object|Array) entries", "a comma is missing: put one before this"),
            Words.of("colon to separate", "a colon is missing: put one between the name and its value"),
            Words.of("Non-standard token '([^']*)'", "$1 is no number in JSON: write it as a text, or leave it out"),
            Words.of("Unrecognized token '([^']*)'", "$1 is no value in JSON: put texts in double quotes"),
            Words.of("plus sign", "a number begins with a plus sign: remove the sign"),
            Words.of("[Ll]eading zeroes", "a number begins with a superfluous zero: remove the zero"),
            Words.of(
                    "numeric value|follow minus sign|root-level|character \\('\\.'",
                    "a number is incomplete: write it like 12, -1 or 0.5"),
            Words.of(
                    "Illegal unquoted character \\(\\(CTRL-CHAR, code (\\d+)\\)",
                    "a text has the control character $1 in it: write it as an escape, such as \\n or \\t"),
            Words.of("CTRL-CHAR, code (\\d+)", "found the control character $1 between values: remove it"),
            Words.of("character escape '(\\X)'", "\\$1 is no escape: write \\\\ for a backslash"),
            Words.of("hex-digit", HEXADECIMAL_DIGITS),
            Words.of(
                    "surrogate", "a property name has half a surrogate pair, which is no character: write both halves"),
            Words.of(
                    "Unexpected character \\('(\\X)'",
                    "found $1 where a value is expected: put texts in double quotes"));

    private static final Pattern ABOUT_A_NUMBER =
            Pattern.compile("Non-standard token|numeric value|follow minus sign|root-level|character \\('[xX]'");

    private SyntaxWords() {}

    /** Whether the parser's message is about a number, which it gives up in its middle or at its end. */
    static boolean aboutNumber(String message) {
        return ABOUT_A_NUMBER.matcher(message).find();
    }

    /** Returns what to say of the parser's message; one that is not known is kept without its advice. */
    public static String of(String message) {
        for (Words words : WORDS) {
            Matcher matcher = words.parser().matcher(message);
            if (matcher.find()) {
                return replaced(words.ours(), matcher);
            }
        }
        return message.lines().findFirst().orElse("").replaceAll("\\s*(?:\\[Source|\\(|: enable|enable `).*", "");
    }

    private static String replaced(String ours, Matcher matcher) {
        String said = ours;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            said = said.replace("$" + group, matcher.group(group));
        }
        return said;
    }
}
