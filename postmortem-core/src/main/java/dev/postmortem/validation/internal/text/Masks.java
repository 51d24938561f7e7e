package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What of a text is not the author's own prose, and copies of the text without it that are as long as the text. */
final class Masks {

    /** Links in the text hold no names of people, and code holds no prose. */
    private static final Set<Mask.Kind> CODE = Set.of(Mask.Kind.CODE, Mask.Kind.COMMENT, Mask.Kind.LINK);

    private static final Set<Mask.Kind> EVERYTHING = Set.of(Mask.Kind.values());

    private static final Set<Mask.Kind> INVISIBLE = Set.of(Mask.Kind.COMMENT, Mask.Kind.LINK);

    private final String text;

    /** By where they begin; a quotation may hold others. */
    private final List<Mask> masks;

    private Masks(String text, List<Mask> masks) {
        this.text = text;
        this.masks = masks;
    }

    static Masks of(String text, List<Blocks.Block> blocks) {
        List<Mask> masks = new ArrayList<>();
        for (Blocks.Block block : blocks) {
            switch (block.kind()) {
                case CODE -> masks.add(new Mask(Mask.Kind.CODE, block.start(), block.end()));
                case COMMENT -> masks.add(new Mask(Mask.Kind.COMMENT, block.start(), block.end()));
                case QUOTE -> {
                    masks.add(new Mask(Mask.Kind.QUOTE, block.start(), block.end()));
                    masks.addAll(InlineMasks.of(text, block.start(), block.end()));
                }
                case PROSE -> masks.addAll(InlineMasks.of(text, block.start(), block.end()));
            }
        }
        char[] unmasked = text.toCharArray();
        masks.forEach(mask -> blank(unmasked, mask));
        for (Blocks.Block block : blocks) {
            if (block.kind() == Blocks.Kind.PROSE) {
                masks.addAll(QuoteMasks.of(text, unmasked, block.start(), block.end()));
            }
        }
        masks.sort(Comparator.comparingInt(Mask::start).thenComparingInt(Mask::end));
        return new Masks(text, List.copyOf(masks));
    }

    /** Returns the author's own prose. */
    String prose() {
        return without(EVERYTHING);
    }

    /** Returns the text without code, comments and links. */
    String withoutCode() {
        return without(CODE);
    }

    /** Returns the places of the author's own code; what is quoted is somebody else's. */
    List<TextSpan> code() {
        return apart().stream()
                .filter(mask -> mask.kind() == Mask.Kind.CODE)
                .map(mask -> new TextSpan(mask.start(), mask.end()))
                .toList();
    }

    /** Returns what a reader sees and reads as words. */
    String visible() {
        return without(INVISIBLE);
    }

    /** Returns the text with a dummy word in each masked place, so that sentences end where they end for a reader. */
    String grammatical() {
        if (masks.isEmpty()) {
            return text;
        }
        char[] copy = text.toCharArray();
        for (Mask mask : masks) {
            for (int i = mask.start(); i < mask.end(); i++) {
                copy[i] = 'X';
            }
            int last = Math.max(mask.start(), mask.end() - 2);
            if (mask.kind() == Mask.Kind.QUOTE && ".!?".indexOf(text.charAt(last)) >= 0) {
                copy[mask.end() - 1] = '.';
            }
        }
        return new String(copy);
    }

    /** Returns the places of what stands as a word in a sentence, each part of the text once. */
    List<Mask> apart() {
        List<Mask> apart = new ArrayList<>();
        int end = 0;
        for (Mask mask : masks) {
            if (mask.kind() != Mask.Kind.COMMENT && mask.start() >= end) {
                apart.add(mask);
                end = mask.end();
            }
        }
        return apart;
    }

    private String without(Set<Mask.Kind> kinds) {
        List<Mask> unwanted =
                masks.stream().filter(mask -> kinds.contains(mask.kind())).toList();
        return unwanted.isEmpty() ? text : blanked(unwanted);
    }

    private String blanked(List<Mask> unwanted) {
        char[] copy = text.toCharArray();
        unwanted.forEach(mask -> blank(copy, mask));
        return new String(copy);
    }

    /** Lines stay lines. */
    private static void blank(char[] copy, Mask mask) {
        for (int i = mask.start(); i < mask.end(); i++) {
            if (!Letters.isLineEnd(copy[i])) {
                copy[i] = ' ';
            }
        }
    }
}
