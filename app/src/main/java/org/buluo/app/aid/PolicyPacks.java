package org.buluo.app.aid;

import org.buluo.core.policy.Pack;
import org.buluo.files.policy.PackFile;
import org.springframework.stereotype.Component;

/** The policy pack by which aid is determined. */
@Component
public class PolicyPacks {

    private final Pack standard = PackFile.hubei2019();

    /** The pack that is in force. */
    public Pack current() {
        return standard;
    }
}
