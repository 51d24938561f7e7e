package acme.incidents;

/** There is no postmortem of that id, or none that may be seen. */
class UnknownPostmortemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownPostmortemException(String id) {
        super("No postmortem " + id + " is here");
    }
}
