package org.buluo.app.casework;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Something that a desk or a person is told. It holds nothing about a child.
 *
 * @param id of the notice
 * @param toLevel of the desk; empty for a person
 * @param toOwner the desk; empty for a person
 * @param toLogin the person; empty for a whole desk
 * @param message key of its words
 * @param facts what fills the words
 * @param path of the page in the console; empty for none
 * @param madeAt when
 * @param isSeen whether somebody saw it in the console
 */
public record Notice(
        long id,
        String toLevel,
        String toOwner,
        String toLogin,
        String message,
        List<String> facts,
        String path,
        LocalDateTime madeAt,
        boolean isSeen) {}
