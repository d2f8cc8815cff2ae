package org.buluo.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.app.audit.Whence.Device;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a browser the kind of its device is kept, and nothing else. */
class WhenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPUTER|Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "COMPUTER|Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36",
                "PHONE|Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36",
                "PHONE|Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Mobile/15E148",
                "TABLET|Mozilla/5.0 (Linux; Android 14; SM-X710) AppleWebKit/537.36 Chrome/130.0 Safari/537.36",
                "TABLET|Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1 Mobile/15E148",
                "PROGRAM|curl/8.5.0",
                "PROGRAM|"
            })
    void theKindOfADeviceIsKnownByItsBrowser(Device device, String userAgent) {
        assertThat(Whence.device(userAgent)).isEqualTo(device);
    }
}
