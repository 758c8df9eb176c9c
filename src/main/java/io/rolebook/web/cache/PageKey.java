package io.rolebook.web.cache;

import io.vertx.core.http.HttpServerRequest;

/**
 * The page that a request asks for, of one edition of the content.
 *
 * @param address path and query, behind the origin where pages name it
 * @param edition counts the versions of the content since the program started
 */
record PageKey(String address, long edition) {

    /**
     * @param isOriginKnown whether the guide's own address is configured; otherwise pages name the one that was asked
     * @return null for a request without a readable host
     */
    static PageKey of(HttpServerRequest request, boolean isOriginKnown, long edition) {
        String address = isOriginKnown ? request.uri() : request.absoluteURI();
        if (address == null) {
            return null;
        }
        boolean isQueryIgnored = BundledFiles.isFile(request.path());
        return new PageKey(isQueryIgnored ? address.split("\\?", 2)[0] : address, edition);
    }
}
