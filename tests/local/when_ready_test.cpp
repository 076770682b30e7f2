// SPDX-FileCopyrightText: The Pillnuts developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_loop.h"
#include "ports/when_ready.h"

#include <QPointer>
#include <QPromise>
#include <QThread>

#include <gtest/gtest.h>

#include <thread>

namespace pillnuts {
namespace {

using namespace test;

TEST(WhenReady, CallsInTheThreadOfTheOwner)
{
    QPromise<int> promise;
    promise.start();
    QObject owner;
    int got = 0;
    QThread *thread = nullptr;
    whenReady(promise.future(), &owner, [&](int value) {
        got = value;
        thread = QThread::currentThread();
    });
    std::thread worker([&promise] {
        promise.addResult(7);
        promise.finish();
    });
    EXPECT_TRUE(runUntil([&got] { return got == 7; }));
    worker.join();
    EXPECT_EQ(thread, owner.thread());
    EXPECT_TRUE(
        runUntil([&owner] { return owner.children().isEmpty(); })); // nothing is left behind
}

TEST(WhenReady, NeverCallsBeforeItReturns)
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(1);
    promise.finish();
    QObject owner;
    int calls = 0;
    whenReady(promise.future(), &owner, [&calls](int) { ++calls; });
    EXPECT_EQ(calls, 0);
    EXPECT_TRUE(runUntil([&calls] { return calls == 1; }));
}

TEST(WhenReady, NeverCallsAfterTheOwnerIsGone)
{
    int calls = 0;
    for (int i = 0; i < 200; ++i) {
        QPromise<int> promise;
        promise.start();
        auto owner = std::make_unique<QObject>();
        whenReady(promise.future(), owner.get(), [&calls](int) { ++calls; });
        if (i % 2 == 0)
            owner.reset();
        promise.addResult(i);
        promise.finish();
        owner.reset();
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(calls, 0);
}

TEST(WhenReady, DoesNotDeliverACancelledFuture)
{
    QObject owner;
    int calls = 0;
    {
        QPromise<int> dropped; // its destruction cancels it
        dropped.start();
        whenReady(dropped.future(), &owner, [&calls](int) { ++calls; });
    }
    QPromise<int> cancelled;
    cancelled.start();
    whenReady(cancelled.future(), &owner, [&calls](int) { ++calls; });
    cancelled.future().cancel();
    cancelled.finish();
    EXPECT_TRUE(runUntil([&owner] { return owner.children().isEmpty(); }));
    EXPECT_EQ(calls, 0);
}

TEST(WhenReady, LetsTheHandlerDeleteTheOwner)
{
    QPromise<int> promise;
    promise.start();
    const QPointer<QObject> owner = new QObject;
    bool called = false;
    whenReady(promise.future(), owner, [&called, owner](int) {
        called = true;
        owner->deleteLater();
    });
    promise.addResult(1);
    promise.finish();
    EXPECT_TRUE(runUntil([&owner] { return owner.isNull(); }));
    EXPECT_TRUE(called);
}

} // namespace
} // namespace pillnuts
