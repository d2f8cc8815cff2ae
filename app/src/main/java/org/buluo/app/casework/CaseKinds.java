package org.buluo.app.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of matters that the modules declared. */
@Component
public class CaseKinds {

    private final ObjectProvider<CaseKind> declared;
    private volatile Map<String, CaseKind> kinds;

    CaseKinds(ObjectProvider<CaseKind> declared) {
        this.declared = declared;
    }

    private Map<String, CaseKind> kinds() {
        if (kinds == null) {
            kinds = declared.stream()
                    .collect(Collectors.toMap(CaseKind::code, kind -> kind, CaseKinds::twice, TreeMap::new));
        }
        return kinds;
    }

    private static CaseKind twice(CaseKind one, CaseKind other) {
        throw new IllegalStateException("two kinds of matters are called " + one.code());
    }

    /** All of them, by code. */
    public Collection<CaseKind> all() {
        return kinds().values();
    }

    /** The kind of this code. @throws IllegalArgumentException when no module declared it */
    public CaseKind get(String code) {
        CaseKind kind = kinds().get(code);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of matter is called " + code);
        }
        return kind;
    }

    /** The kind of this code; null when the module that declared it is gone. */
    public CaseKind find(String code) {
        return kinds().get(code);
    }

    /** The codes of those whose causes reconciliations report. */
    List<String> reported() {
        return all().stream()
                .filter(kind -> kind.closing() instanceof ClosingPredicate.Reported)
                .map(CaseKind::code)
                .toList();
    }
}
