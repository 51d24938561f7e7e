package dev.postmortem.redaction.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what an expression describes, of which the part named {@code hidden} is hidden if there is one. */
final class Expression implements Finder {

    /** Every text holds it. */
    private static final String ANY_SIGN = "";

    private final Pattern pattern;
    private final String sign;
    private final String capitals;
    private final boolean isPart;
    private final String placeholder;

    /** Takes a sign without which the expression finds nothing, so that most texts need no closer look. */
    private Expression(String sign, String pattern, String placeholder) {
        this.pattern = Pattern.compile(pattern);
        this.sign = sign;
        this.capitals = sign.toUpperCase(Locale.ROOT);
        this.isPart = pattern.contains("(?<hidden>");
        this.placeholder = placeholder;
    }

    /** Paths with the name of a user in them, and shares of servers. */
    static Finder paths(String placeholder) {
        String rest = "[^\\s\"'`<>,;:)\\]]*[^\\s\"'`<>,;:.)\\]]";
        Finder unix = new Expression(
                "/",
                "(?i)(?<![\\p{L}\\p{N}_.])(?:/[\\p{L}\\p{N}_.-]{1,40}){0,3}/(?:home|users|root)(?:/" + rest
                        + "|(?![\\p{L}\\p{N}_-]))" + "|(?<![\\p{L}\\p{N}_~])~[\\p{L}][\\p{L}\\p{N}_.-]{0,40}/" + rest,
                placeholder);
        Finder windows = new Expression(
                "\\",
                "(?i)(?<![\\p{L}\\p{N}_])[a-z]:\\\\+users\\\\+" + rest + "|\\\\\\\\[\\p{L}\\p{N}_.-]{1,60}\\\\" + rest,
                placeholder);
        return (text, hits) -> {
            unix.find(text, hits);
            windows.find(text, hits);
        };
    }

    /** Accounts, projects and resources of clouds. */
    static Finder accounts(String placeholder) {
        String rest = "[^\\s\"'`<>,;)\\]]*[^\\s\"'`<>,;:.)\\]]";
        Finder names = new Expression(
                ":", "(?i)(?<![\\p{L}\\p{N}_])(?:arn|urn):[a-z][\\p{L}\\p{N}-]{1,30}:" + rest, placeholder);
        Finder paths = new Expression(
                "/",
                "(?i)(?<![\\p{L}\\p{N}_.])/?(?:projects|subscriptions|resourcegroups)/(?=[\\p{L}\\p{N}-]*[-0-9])"
                        + rest,
                placeholder);
        Finder numbers = new Expression(
                "ccount",
                "(?i)\\baccounts?(?:\\s{1,2}(?:ids?|numbers?|no\\.?))?[\\s:#=]{1,3}(?<hidden>[0-9]{12}|[0-9]{4}-[0-9]{4}-[0-9]{4})(?![\\p{L}\\p{N}])",
                placeholder);
        return (text, hits) -> {
            names.find(text, hits);
            paths.find(text, hits);
            numbers.find(text, hits);
        };
    }

    /** What identifies a record wherever it stands, ports, and numbers of migrations. */
    static Finder values(String placeholder) {
        Finder identifiers = new Expression(
                "-",
                "(?i)(?<![\\p{L}\\p{N}])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\\p{L}\\p{N}])",
                placeholder);
        Finder cards = new Expression(
                ANY_SIGN, "(?<![0-9-])[0-9]{4}([ -])[0-9]{4}\\1[0-9]{4}\\1[0-9]{4}(?![0-9-])", placeholder);
        Finder ports = new Expression(
                "ort", "(?i)\\bports?\\s{1,2}(?<hidden>[0-9]{2,5})(?![\\p{L}\\p{N}]|[.,][0-9])", placeholder);
        Finder migrations = new Expression(
                "igration",
                "(?i)\\bmigrations?\\s{1,2}(?:(?:no\\.?|number|id)\\s{0,2})?(?<hidden>#?[0-9][\\p{L}\\p{N}_.-]{0,60}(?<![.-]))",
                placeholder);
        return (text, hits) -> {
            migrations.find(text, hits);
            identifiers.find(text, hits);
            cards.find(text, hits);
            ports.find(text, hits);
        };
    }

    @Override
    public void find(String text, Hits hits) {
        if (!text.contains(sign) && !text.contains(capitals)) {
            return;
        }
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            hits.add(
                    isPart ? found.start("hidden") : found.start(),
                    isPart ? found.end("hidden") : found.end(),
                    placeholder);
        }
    }
}
