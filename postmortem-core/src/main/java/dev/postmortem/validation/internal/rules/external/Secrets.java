package dev.postmortem.validation.internal.rules.external;

import dev.postmortem.validation.TextSpan;
import java.util.List;
import java.util.stream.Stream;

/** What {@code sensitive-data-exposed} knows of secrets and of names inside, for those who take them out of texts. */
public final class Secrets {

    private static final Hosts HOSTS = new Hosts(SensitiveDataExposed.INTERNAL_SUFFIXES.defaultValue());
    private static final NamesAndLinks NAMES = new NamesAndLinks(HOSTS);

    private Secrets() {}

    /** Returns where passwords, tokens and keys stand in a text. */
    public static List<TextSpan> in(String text) {
        return Stream.of(Tokens.privateKeysIn(text), Tokens.in(text), Credentials.in(text))
                .flatMap(List::stream)
                .map(Exposure::span)
                .toList();
    }

    /** Says whether a name ends as those do that lead nowhere outside. */
    public static boolean isInternalHost(String host) {
        return HOSTS.isInternal(host);
    }

    /** Says whether a name with points in it is one of a package, not of a host. */
    public static boolean isPackage(String name) {
        return Hosts.isPackage(name);
    }

    /** Says whether an address of four numbers is one of a network that outsiders cannot reach. */
    public static boolean isPrivateAddress(String address) {
        return IpAddresses.isPrivate(address);
    }

    /** Says whether the address of a page leads where outsiders cannot go. */
    public static boolean isInternalLink(String url) {
        return !NAMES.links(url).isEmpty();
    }
}
