package dev.postmortem.render.asciidoc;

import java.util.function.Consumer;

/** Sees each piece of a page when it is handed on. */
record Pieces(Consumer<CharSequence> seen) implements Appendable {

    @Override
    public Appendable append(CharSequence piece) {
        seen.accept(piece);
        return this;
    }

    @Override
    public Appendable append(CharSequence piece, int start, int end) {
        return append(piece.subSequence(start, end));
    }

    @Override
    public Appendable append(char c) {
        return append(String.valueOf(c));
    }
}
