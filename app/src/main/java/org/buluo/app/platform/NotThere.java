package org.buluo.app.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What a person may not see is as good as not there: the answer does not tell the two apart. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what was asked for, without anything of a person */
    public NotThere(String what) {
        super("no such " + what + " for this person");
    }
}
