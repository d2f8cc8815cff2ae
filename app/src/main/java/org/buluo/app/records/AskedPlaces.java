package org.buluo.app.records;

import java.util.Optional;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Service;

/** Reads places from addresses: one that names no term means the newest that has an account. */
@Service
public class AskedPlaces {

    private final Bases bases;

    AskedPlaces(Bases bases) {
        this.bases = bases;
    }

    /** What an address says; empty before there is any account. */
    public Optional<Place> of(Scope scope, ListState asked) {
        return bases.terms(scope).stream().findFirst().map(newest -> Place.of(asked, newest));
    }
}
