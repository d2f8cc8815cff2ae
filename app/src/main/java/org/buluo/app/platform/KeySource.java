package org.buluo.app.platform;

/** Where a codec has its keys from. */
interface KeySource {

    /** What is known now. */
    Keys keys();

    /** What is known after another look: another process may have made a key. */
    Keys refresh();

    /** Keys that stay the same. */
    static KeySource fixed(Keys keys) {
        return new KeySource() {
            @Override
            public Keys keys() {
                return keys;
            }

            @Override
            public Keys refresh() {
                return keys;
            }
        };
    }
}
