package dev.postmortem.render.markdown;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.internal.MailAddress;
import dev.postmortem.render.internal.WebAddress;

/** Writes the addresses in running text: as links, or so that no reader makes links of them. */
final class AddressWriter {

    private final InlineWriter writer;
    private final boolean bareIsLink;
    private final LinkPolicy linkPolicy;

    /**
     * Makes a writer of addresses.
     *
     * @param writer writes the characters
     * @param bareIsLink whether readers link an address that nothing is done about
     * @param linkPolicy decides about addresses
     */
    AddressWriter(InlineWriter writer, boolean bareIsLink, LinkPolicy linkPolicy) {
        this.writer = writer;
        this.bareIsLink = bareIsLink;
        this.linkPolicy = linkPolicy;
    }

    /** Says whether the web address that begins there is a link. One within a link would undo the outer one. */
    boolean isLinked(String text, int web) {
        return !writer.line().isWithinLink() && isLinked(text.substring(web, WebAddress.end(text, web)));
    }

    /** Writes a web address that is a link. */
    void web(String address) {
        if (LinkDestination.holdsEntity(address) || EmojiNames.isIn(address)) {
            // GitHub reads "&copy;" as an entity even between angle brackets, against the specification, and shows
            // pictures there.
            writer.line().openLink();
            writer.wordsOfWebAddress(address);
            writer.line().close();
            writer.linkTo(address);
        } else {
            writer.inBrackets(address);
        }
    }

    void mail(String address) {
        if (!writer.line().isWithinLink() && !isLinked(MailAddress.url(address))) {
            mailAsWords(address);
        } else if (writer.line().isWithinLink() || !MailAddress.isLinkable(address)) {
            writer.words(address);
        } else if (LinkDestination.isLinkedInBrackets(address)) {
            writer.inBrackets(address);
        } else {
            writer.line().openLink();
            writer.words(address);
            writer.line().close();
            writer.linkTo(MailAddress.url(address));
        }
    }

    private void mailAsWords(String address) {
        if (bareIsLink) {
            // Neither an escape nor a zero-width space keeps readers from linking a mail address: only code does.
            writer.code(address);
        } else {
            writer.words(address);
        }
    }

    private boolean isLinked(String url) {
        return linkPolicy.treatmentOf(url) == LinkPolicy.Treatment.LINK;
    }
}
