package dev.postmortem.redaction.internal;

import dev.postmortem.validation.internal.text.Marks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the literals of queries: in code as a whole, and in prose between backticks and in what is plainly a statement.
 *
 * <p>Names of tables and columns stay. The prose around tells of the same tables in words that no mask can find; literals
 * are what customers have in these tables.
 */
final class SqlLiterals {

    private static final String QUOTED = quoted("|$");

    private static final String DOUBLE = doubleQuoted("|$");

    /** In a statement {@code :1} is a place for a value, in a document a short value. */
    private static final String BOUND = "(?<=(?:^|[\\s(,=<>|+*/]):)[0-9]{1,2}(?![\\p{L}\\p{N}_.])";

    private static final String NUMBER = "(?<![\\p{L}\\p{N}_.$@-])(?!" + BOUND
            + ")-?(?:0[xX][0-9A-Fa-f]+|[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\\p{L}\\p{N}_]|\\.[\\p{L}\\p{N}])";

    /** A length belongs to the type, and no customer is in it. */
    private static final String TYPE =
            "(?<type>\\b(?:(?:n?var|n)?char2?|character(?:\\s+varying)?|numeric|decimal|number|(?:tiny|small|medium|big)?int|float|double|"
                    + "(?:var)?binary|bit|time(?:stamp)?|datetime2?|varbit)\\s?\\(\\s?[0-9]+(?:\\s?,\\s?[0-9]+)?\\s?\\))";

    private static final Pattern ALL = Pattern.compile("(?i)" + TYPE + "|" + QUOTED + "|" + DOUBLE + "|" + NUMBER);

    private static final Pattern QUOTED_ONLY = Pattern.compile("(?i)" + TYPE + "|" + QUOTED + "|" + DOUBLE);

    /** What is compared with a name that ends like that of a person's data, be it a statement or not. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?i)\\b[\\w.]{0,60}(?:id|uuid|e?mail|phone|iban|account|user|customer|name|number)[\"`]?\\s{0,3}(?:=|<>|!=|:)\\s{0,3}(?<value>[^\\s,;)}'\"`\\[]{1,200})");

    /** The beginning of a statement; in small letters more of it must be there, because "update" and "where" are words. */
    private static final Pattern STATEMENT = Pattern.compile(
            "\\b(?:SELECT\\s(?s:.{1,400}?)\\sFROM|INSERT\\s+INTO|REPLACE\\s+INTO|UPDATE\\s+\\S+\\s+SET|DELETE\\s+FROM"
                    + "|MERGE\\s+INTO|(?:ALTER|CREATE|DROP|TRUNCATE)\\s+(?:TABLE|INDEX|UNIQUE|VIEW|USER|ROLE|DATABASE|SEQUENCE|FUNCTION)|WHERE\\s+\\S+\\s*(?:=|<|>|!|IN\\b|LIKE\\b|BETWEEN\\b|IS\\b)"
                    + "|VALUES\\s*\\(|SET\\s+\\S+\\s*=|HAVING\\s|LIMIT\\s+[0-9]|CALL\\s+\\S+\\()"
                    + "|(?i:\\b(?:select\\s(?s:.{1,400}?)\\sfrom\\s+\\S+\\s+where\\s|insert\\s+into\\s+\\S+\\s*(?:\\([^)]{0,400}\\)\\s*)?(?:values|select)\\b|update\\s+\\S+\\s+set\\s+\\S+\\s*="
                    + "|delete\\s+from\\s+\\S+\\s+where\\s|where\\s+\\S+\\s*(?:=|<>|!=|<=|>=)|\\bvalues\\s*\\([^)]{0,400}\\)|[\\w.]+\\s+(?:like|in)\\s+\\(?'))");

    /**
     * A statement goes to its semicolon, the end of its paragraph, or the end of the sentence that it stands in; those within
     * a literal end nothing.
     */
    private static final Pattern END = Pattern.compile(
            "(?i:" + quoted("") + "|" + doubleQuoted("") + ")|(?<stop>;|\\n\\s*\\n|\\.\\s+(?=\\p{Lu}[\\p{Ll}\\s])|`)");

    private static final Marks MARKS = Marks.of(List.of(
            "select",
            "insert",
            "replace",
            "update",
            "delete",
            "merge",
            "alter",
            "create",
            "drop",
            "truncate",
            "where",
            "values",
            "set",
            "having",
            "limit",
            "call",
            "like",
            "in (",
            "in('"));

    private static final Pattern BACKTICKS = Pattern.compile("(`{1,10})(?s:(?<code>.{1,10000}?))\\1");

    private static final Pattern KEYWORD = Pattern.compile(
            "(?i)\\b(?:select|insert|update|delete|merge|alter|create|truncate|where|values|having|limit|set|from|join|call|exec|execute|find|get|hget|match)\\b");

    private SqlLiterals() {}

    /**
     * In quotation marks as SQL has them, and after {@code $$}; a quotation mark within is doubled or escaped.
     *
     * @param orElse what ends a literal that nobody closed
     */
    private static String quoted(String orElse) {
        return "(?<![\\p{L}\\p{N}])[EeNnXxBbUu]?&?'[^'\\\\]{0,5000}+(?:(?:''|\\\\.)[^'\\\\]{0,5000}+){0,200}+(?:'"
                + orElse + ")|\\$(?<tag>[A-Za-z_]{0,30})\\$(?s:.{0,5000}?)(?:\\$\\k<tag>\\$" + orElse + ")";
    }

    /** In double quotation marks stand names, unless an operator, a bracket, a comma or a colon is before them. */
    private static String doubleQuoted(String orElse) {
        return "(?<=[=<>(,:\\[]|\\blike|\\bin|\\bvalues)(?<gap>\\s{0,3})(?<double>\"[^\"\\\\]{0,5000}+(?:(?:\"\"|\\\\.)[^\"\\\\]{0,5000}+){0,200}+(?:\""
                + orElse + "))(?!\\s{0,3}:)";
    }

    /** Returns what looks into prose. */
    static Finder inProse(String placeholder) {
        return (text, hits) -> {
            if (text.indexOf('`') >= 0) {
                Matcher code = BACKTICKS.matcher(text);
                while (code.find()) {
                    boolean isStatement = KEYWORD.matcher(code.group("code")).find();
                    find(
                            isStatement ? ALL : QUOTED_ONLY,
                            text,
                            code.start("code"),
                            code.end("code"),
                            placeholder,
                            hits);
                    compared(text, code.start("code"), code.end("code"), placeholder, hits);
                }
            }
            if (mayHoldLiteral(text) && MARKS.isIn(text)) {
                Matcher statement = STATEMENT.matcher(text);
                int from = 0;
                while (statement.find(from)) {
                    int stop = end(text, statement);
                    find(ALL, text, statement.start(), stop, placeholder, hits);
                    from = stop;
                }
            }
        };
    }

    /** Returns what takes the whole text for code. */
    static Finder inCode(String placeholder) {
        return (text, hits) -> {
            find(ALL, text, 0, text.length(), placeholder, hits);
            compared(text, 0, text.length(), placeholder, hits);
        };
    }

    /** Goes from the beginning of the statement, because what is known of it may end within a literal. */
    private static int end(String text, Matcher statement) {
        Matcher end = END.matcher(text);
        int from = statement.start();
        while (end.find(from)) {
            if (end.start("stop") >= statement.end()) {
                return end.start();
            }
            from = end.end();
        }
        return text.length();
    }

    private static boolean mayHoldLiteral(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || c == '\'' || c == '"' || c == '$') {
                return true;
            }
        }
        return false;
    }

    private static void find(Pattern pattern, String text, int start, int end, String placeholder, Hits hits) {
        Matcher literal = pattern.matcher(text).region(start, end).useTransparentBounds(true);
        while (literal.find()) {
            if (literal.group("type") == null) {
                int from = literal.group("double") == null ? literal.start() : literal.start("double");
                hits.add(from, literal.end(), placeholder);
            }
        }
    }

    private static void compared(String text, int start, int end, String placeholder, Hits hits) {
        Matcher compared = COMPARED.matcher(text).region(start, end).useTransparentBounds(true);
        while (compared.find()) {
            hits.add(compared.start("value"), compared.end("value"), placeholder);
        }
    }
}
