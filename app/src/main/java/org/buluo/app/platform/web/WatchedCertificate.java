package org.buluo.app.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.Watched;
import org.buluo.app.platform.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.SslInfo;
import org.springframework.stereotype.Component;

/** How long the certificate is good, when the console serves TLS itself. */
@Component
class WatchedCertificate implements Watched {

    private static final int ORDER = 60;
    private static final int SOON = 20;

    private final ObjectProvider<SslInfo> information;
    private final String bundle;
    private final Clock clock;

    WatchedCertificate(
            ObjectProvider<SslInfo> information, @Value("${server.ssl.bundle:}") String bundle, Clock clock) {
        this.information = information;
        this.bundle = bundle;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "platform.watch.certificate";
    }

    @Override
    public String path() {
        return "/settings/health";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Finding look() {
        if (bundle.isEmpty()) {
            return Finding.good(Words.of("platform.watch.certificate.none"));
        }
        Optional<Instant> end = end();
        if (end.isEmpty()) {
            return Finding.bad(
                    Words.of("platform.watch.certificate.unread"), Words.of("platform.watch.certificate.advice"));
        }
        long days = Duration.between(clock.instant(), end.get()).toDays();
        Words said = Words.of("platform.watch.certificate.until", Finding.minute(end.get()), Math.max(0, days));
        if (end.get().isBefore(clock.instant())) {
            return Finding.bad(said, Words.of("platform.watch.certificate.advice"));
        }
        return days < SOON ? Finding.warn(said, Words.of("platform.watch.certificate.advice")) : Finding.good(said);
    }

    private Optional<Instant> end() {
        SslInfo known = information.getIfAvailable();
        return known == null
                ? Optional.empty()
                : known.getBundles().stream()
                        .filter(each -> each.getName().equals(bundle))
                        .flatMap(each -> each.getCertificateChains().stream())
                        .flatMap(chain -> chain.getCertificates().stream())
                        .map(SslInfo.CertificateInfo::getValidityEnds)
                        .filter(java.util.Objects::nonNull)
                        .min(Comparator.naturalOrder());
    }
}
