// SPDX-License-Identifier: GPL-3.0-or-later
// rapporteur-worker: reads PDFs for Rapporteur in confined processes. Not to be started by hand: it serves the socket
// that is its descriptor 3.
#include "pdf/serve.h"

#include <cstdio>
#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>

int main()
{
    constexpr int controlSocket = 3;
    int family = 0;
    socklen_t length = sizeof family;
    if (::getsockopt(controlSocket, SOL_SOCKET, SO_DOMAIN, &family, &length) != 0 || family != AF_UNIX) {
        std::fputs("rapporteur-worker is started by Rapporteur itself.\n", stderr);
        return 2;
    }
    // A stick with documents can be taken out while this process lives on.
    if (::chdir("/") != 0)
        return 1;
    // Nothing that the program had open reaches a document's process.
    ::close_range(controlSocket + 1, ~0U, 0);
    // Without destructors: whatever Poppler still holds ends with the process.
    ::_exit(rapporteur::pdf::runMother(controlSocket));
}
