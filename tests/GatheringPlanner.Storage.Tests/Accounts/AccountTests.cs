using GatheringPlanner.App;
using GatheringPlanner.App.Access;
using GatheringPlanner.App.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GatheringPlanner.Storage.Tests.Accounts;

/// <summary>A test of accounts as the server has them, on a database of its own. Each <see cref="Ask"/> is a request of its own.</summary>
public abstract class AccountTest(Func<Task<TestDatabase>> newDatabase) : StorageTests(newDatabase)
{
    protected const string Good = "six purple tricycles";

    protected const string Better = "a lighthouse of cheddar";

    protected static readonly DateTimeOffset Noon = new(2027, 5, 3, 12, 0, 0, TimeSpan.Zero);

    protected AccountClock Clock { get; } = new();

    protected CountingHasher Hasher { get; } = new();

    private ServiceProvider? server;

    protected ServiceProvider Server => server ??= new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>))
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton<IPasswordHasher<UserAccount>>(Hasher)
        .AddPlanner()
        .AddPlannerStorage(Database.Options)
        .BuildServiceProvider();

    protected async Task<TAnswer> Ask<TService, TAnswer>(Func<TService, Task<TAnswer>> ask)
        where TService : notnull
    {
        await using var scope = Server.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    protected async Task<Person> AddAsync(Person person, string? password = null)
    {
        var made = await Ask<UserManager<UserAccount>, IdentityResult>(x => password is null ? x.CreateAsync(UserAccount.Of(person)) : x.CreateAsync(UserAccount.Of(person), password));
        Assert.True(made.Succeeded, made.ToString());
        return person;
    }

    protected async Task<UserAccount?> FindAsync(Person person) => await Ask<UserManager<UserAccount>, UserAccount?>(x => x.FindByIdAsync(person.Id.Value));

    public override async Task DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <summary>Few rounds, so that tests are quick; it counts how often it worked.</summary>
    protected sealed class CountingHasher() : PasswordHasher<UserAccount>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }))
    {
        public int Count { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(UserAccount user, string hashedPassword, string providedPassword)
        {
            Count++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    protected sealed class AccountClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = Noon;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
