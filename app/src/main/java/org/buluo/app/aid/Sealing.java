package org.buluo.app.aid;

import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.springframework.stereotype.Component;

/** What people write of children is sealed: they name them. */
@Component("aidSealing")
class Sealing {

    private final Codec codec;

    Sealing(Codec codec) {
        this.codec = codec;
    }

    /** @return null for nothing */
    byte[] orNull(String text) {
        return text == null || text.isBlank() ? null : codec.seal(Personal.text(text.strip()));
    }

    byte[] seal(String text) {
        return codec.seal(Personal.text(text == null ? "" : text.strip()));
    }

    byte[] seal(PersonOnList person) {
        return codec.seal(person.packed());
    }

    /** @return empty for null */
    String open(byte[] sealed) {
        return sealed == null ? "" : codec.open(Personal.Kind.TEXT, sealed).reveal();
    }

    PersonOnList person(byte[] sealed) {
        return PersonOnList.unpack(codec.open(Personal.Kind.TEXT, sealed));
    }
}
