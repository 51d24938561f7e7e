package dev.postmortem.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class IoReasonTest {

    @ParameterizedTest
    @MethodSource
    void a_failure_is_told_in_words(IOException failure, String words) {
        assertThat(IoReason.of(failure)).isEqualTo(words);
    }

    static Stream<Arguments> a_failure_is_told_in_words() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("x/p.json"), "permission denied"),
                Arguments.of(new NoSuchFileException("x/p.json"), "there is no such file"),
                Arguments.of(new FileAlreadyExistsException("x"), "a file stands there"),
                Arguments.of(new NotDirectoryException("x"), "it is not a folder"),
                Arguments.of(new DirectoryNotEmptyException("x"), "a folder that is not empty stands there"),
                Arguments.of(new FileSystemLoopException("x"), "a link leads back to a folder that it lies in"),
                Arguments.of(new FileSystemException("x", null, "Is a directory"), "Is a directory"),
                Arguments.of(new FileSystemException("x"), "FileSystemException"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"),
                Arguments.of(new EOFException(), "EOFException"));
    }
}
