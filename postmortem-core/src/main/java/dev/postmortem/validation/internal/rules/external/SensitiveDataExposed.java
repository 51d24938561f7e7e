package dev.postmortem.validation.internal.rules.external;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What opens a system, or leads into it, is not handed out with the story of an incident.
 *
 * <p>No output repeats what was found: no message holds it, and the excerpt is withheld.
 */
final class SensitiveDataExposed implements PostmortemRule {

    static final RuleOption<List<String>> INTERNAL_SUFFIXES = RuleOption.texts(
            "internal-suffixes",
            List.of(
                    ".internal",
                    ".corp",
                    ".local",
                    ".lan",
                    ".intranet",
                    ".intra",
                    ".private",
                    ".localdomain",
                    ".home.arpa"),
            "How the names of hosts end that lead nowhere outside");

    private static final RuleOption<List<Pattern>> IDENTIFIERS = RuleOption.patterns(
            "identifiers", List.of(), "Regular expressions for what identifies a customer, such as CUST-[0-9]{6}");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("sensitive-data-exposed")
            .category(Category.EXTERNAL)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .basis(RuleBasis.WORDS)
            .redacted()
            // A finding about a name would repeat the address.
            .supersedes("individual-named")
            .summary("No credential, internal address or personal data stands in the postmortem")
            .rationale("A postmortem is copied, mailed and published. A password in it opens a system for everybody who"
                    + " reads it, and internal names and addresses show a stranger where to go.")
            .source(
                    "PagerDuty postmortem documentation: external messaging, a sanitized version",
                    "https://postmortems.pagerduty.com/how_to_write/writing/")
            .source(
                    "RFC 1918, RFC 4193 and RFC 6598: addresses of private networks",
                    "https://www.rfc-editor.org/rfc/rfc1918")
            .source(
                    "RFC 2606, RFC 5737, RFC 3849 and RFC 6761: names and addresses for documentation",
                    "https://www.rfc-editor.org/rfc/rfc2606")
            .option(INTERNAL_SUFFIXES)
            .option(IDENTIFIERS)
            .message(
                    Exposure.PRIVATE_KEY,
                    "The text holds a private key: replace the key everywhere, and name what it opened instead")
            .message(
                    Exposure.CREDENTIAL,
                    "The text holds a password or another credential: change it, and name what it opened instead")
            .message(
                    Exposure.TOKEN,
                    "The text holds a token or an access key: revoke it, and name what it opened instead")
            .message(
                    Exposure.IDENTIFIER,
                    "The text holds what identifies a customer: say how many customers it concerns, or of what kind they"
                            + " are")
            .message(
                    Exposure.INTERNAL_LINK,
                    "The text links to a page that is open inside only: say what the page shows")
            .message(
                    Exposure.PRIVATE_ADDRESS,
                    "The text holds an address of a private network: name the role of the machine instead")
            .message(
                    Exposure.INTERNAL_HOST,
                    "The text holds the name of an internal host: name the role of the machine instead")
            .message(Exposure.EMAIL, "The text holds an e-mail address: name the role or the team instead")
            .message(
                    Exposure.CONTACT,
                    "The entry holds an e-mail address: name the role or the team, and leave the address to a directory")
            .build();

    /** People, owners and those who answer for a system are listed here with how to reach them. */
    private static final Set<SectionName> CONTACTS =
            Set.of(SectionName.PEOPLE, SectionName.SYSTEMS, SectionName.ACTION_ITEMS);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        NamesAndLinks names = new NamesAndLinks(new Hosts(context.option(INTERNAL_SUFFIXES)));
        TextFields texts = TextFields.of(context);
        Stream.concat(texts.all().stream(), texts.addresses().stream()).forEach(field -> {
            for (Exposure exposure : exposures(field, names, context.option(IDENTIFIERS))) {
                findings.report(subId(exposure, field)).at(field.pointer()).span(exposure.span());
            }
        });
    }

    private static String subId(Exposure exposure, TextField field) {
        boolean contact = exposure.kind().equals(Exposure.EMAIL)
                && field.section().filter(CONTACTS::contains).isPresent();
        return contact ? Exposure.CONTACT : exposure.kind();
    }

    /** Returns what a text exposes, each part of it once: as the worst that it can be taken for. */
    private static List<Exposure> exposures(TextField field, NamesAndLinks names, List<Pattern> identifiers) {
        String text = field.text();
        List<List<Exposure>> worstFirst = List.of(
                Tokens.privateKeysIn(text),
                Tokens.in(text),
                Credentials.in(text),
                Identifiers.in(field, identifiers),
                names.links(text),
                IpAddresses.in(text),
                names.emails(text),
                names.hosts(text));
        List<Exposure> exposures = new ArrayList<>();
        NavigableMap<Integer, Exposure> byStart = new TreeMap<>();
        for (List<Exposure> some : worstFirst) {
            for (Exposure found : some) {
                // They stand apart: only the last one that begins before another ends can overlap with it.
                Map.Entry<Integer, Exposure> before =
                        byStart.lowerEntry(found.span().end());
                if (before == null || !before.getValue().overlaps(found)) {
                    exposures.add(found);
                    byStart.put(found.span().start(), found);
                }
            }
        }
        return exposures;
    }
}
