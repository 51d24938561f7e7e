package dev.postmortem.render.markdown;

/** A mark around running text. */
enum Mark {
    STRONG("**"),
    EMPHASIS("_"),
    LINK("["),
    /** Bold within bold, and the like: says nothing new. */
    NONE("");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** Returns what opens it. */
    String sign() {
        return sign;
    }
}
